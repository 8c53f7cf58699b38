package abono.purchaseorders;

import abono.accounts.Account;
import abono.events.Ids;
import abono.money.Money;
import abono.purchaseorders.PurchasingRefusal.Reason;
import abono.refusals.Visible;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A purchase order of a corporate account: the customer's number for money that it has set aside
 * (U4). Accepting a quote reserves the whole term, each invoice of the term consumes its part of
 * that, a credit note gives back. After its last day no invoice consumes it any more.
 */
@Entity
@Table(name = "purchase_order")
public class PurchaseOrder {
    @Id private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    private String number;

    @Column(name = "number_key")
    private String numberKey;

    private String currency;

    @Column(name = "amount_minor")
    private long amountMinor;

    @Column(name = "reserved_minor")
    private long reservedMinor;

    @Column(name = "consumed_minor")
    private long consumedMinor;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    private String note;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version private int version;

    protected PurchaseOrder() {}

    PurchaseOrder(Account account, PurchaseOrderInput input, Instant now) {
        this.id = Ids.next();
        this.account = account;
        this.currency = account.currency();
        this.number = input.number().strip();
        this.numberKey = PurchaseOrderNumber.key(input.number());
        this.createdAt = now;
        describe(input);
    }

    /**
     * Takes another amount, validity and note; number and currency stay.
     *
     * @throws PurchasingRefusal CLOSED; BELOW_USED when more is reserved or consumed than it would
     *     have
     */
    void change(PurchaseOrderInput input) {
        refuseIfClosed();
        Money wanted = Money.of(input.amount(), currency);
        if (wanted.compareTo(used()) < 0) {
            throw new PurchasingRefusal(Reason.BELOW_USED, used());
        }
        describe(input);
    }

    private void describe(PurchaseOrderInput input) {
        amountMinor = Money.of(input.amount(), currency).minor();
        validFrom = input.validFrom();
        validUntil = input.validUntil();
        note = Visible.orNull(input.note());
    }

    /** Takes nothing new any more; what is reserved stays for its invoices. */
    void close(Instant now) {
        refuseIfClosed();
        closedAt = now;
    }

    private void refuseIfClosed() {
        if (closed()) {
            throw new PurchasingRefusal(Reason.CLOSED, number);
        }
    }

    /**
     * Refuses when nothing in the currency can be reserved on it on the day.
     *
     * @throws PurchasingRefusal CLOSED, EXPIRED, NOT_YET_VALID, OTHER_CURRENCY
     */
    void refuseUnlessUsable(String inCurrency, LocalDate today) {
        refuseIfClosed();
        if (expired(today)) {
            throw new PurchasingRefusal(Reason.EXPIRED, number, validUntil);
        }
        if (today.isBefore(validFrom)) {
            throw new PurchasingRefusal(Reason.NOT_YET_VALID, number, validFrom);
        }
        if (!currency.equals(inCurrency)) {
            throw new PurchasingRefusal(Reason.OTHER_CURRENCY, number, currency, inCurrency);
        }
    }

    /** Sets a part aside for a quote; the caller holds the row lock. */
    void reserve(Money part) {
        if (part.compareTo(remaining()) > 0) {
            throw new PurchasingRefusal(Reason.TOO_SMALL, number, remaining(), part);
        }
        reservedMinor += part.minor();
    }

    /** Turns a part of what is reserved into what an invoice demands; under the row lock. */
    void consume(Money part) {
        release(part);
        consumedMinor += part.minor();
    }

    /** Sets a part of what is reserved free again; under the row lock. */
    void release(Money part) {
        if (part.compareTo(reserved()) > 0) {
            throw new IllegalStateException(number + " has not reserved " + part);
        }
        reservedMinor -= part.minor();
    }

    /** Takes back a part of what invoices have consumed; under the row lock. */
    void giveBack(Money part) {
        if (part.compareTo(consumed()) > 0) {
            throw new IllegalStateException(number + " has not consumed " + part);
        }
        consumedMinor -= part.minor();
    }

    public UUID id() {
        return id;
    }

    public Account account() {
        return account;
    }

    /** The customer's number. */
    public String number() {
        return number;
    }

    public String currency() {
        return currency;
    }

    public Money amount() {
        return money(amountMinor);
    }

    /** Set aside for invoices to come. */
    public Money reserved() {
        return money(reservedMinor);
    }

    /** What invoices have taken, less what credit notes gave back. */
    public Money consumed() {
        return money(consumedMinor);
    }

    /** Reserved and consumed: the amount can't go below it. */
    public Money used() {
        return reserved().plus(consumed());
    }

    /** What a new quote can reserve. */
    public Money remaining() {
        return amount().minus(used());
    }

    /** First day on which a quote can be accepted on it. */
    public LocalDate validFrom() {
        return validFrom;
    }

    /** Last day on which a quote can be accepted on it. */
    public LocalDate validUntil() {
        return validUntil;
    }

    /** What the customer notes for themselves, or null. */
    public String note() {
        return note;
    }

    public boolean closed() {
        return closedAt != null;
    }

    /** Whether the text is its number, or names it beside others with commas between. */
    public boolean namedBy(String typed) {
        return Stream.concat(Stream.of(typed), Arrays.stream(typed.split(",")))
                .anyMatch(each -> PurchaseOrderNumber.key(each).equals(numberKey));
    }

    /** Whether nothing is left, reserved or to be reserved. */
    public boolean exhausted() {
        return remaining().isZero() && reservedMinor == 0;
    }

    public boolean expired(LocalDate today) {
        return today.isAfter(validUntil);
    }

    /** What it is on the day, for the one who reads it. */
    public PurchaseOrderState state(LocalDate today) {
        if (closed()) {
            return PurchaseOrderState.CLOSED;
        }
        if (expired(today)) {
            return PurchaseOrderState.EXPIRED;
        }
        if (exhausted()) {
            return PurchaseOrderState.EXHAUSTED;
        }
        return today.isBefore(validFrom)
                ? PurchaseOrderState.NOT_YET_VALID
                : PurchaseOrderState.USABLE;
    }

    private Money money(long minor) {
        return Money.ofMinor(minor, currency);
    }
}
