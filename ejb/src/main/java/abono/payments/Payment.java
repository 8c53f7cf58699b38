package abono.payments;

import abono.accounts.Account;
import abono.events.Ids;
import abono.invoices.Invoice;
import abono.invoices.InvoiceLifecycle;
import abono.money.Money;
import abono.payments.gateway.Card;
import abono.security.Person;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Money on its way, then received or refused. A card payment is committed as PENDING before the
 * gateway is called; its own id is the gateway's idempotency key, so asking again never charges
 * again.
 */
@Entity
public class Payment {
    @Id private UUID id;
    private String number;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "payer_id")
    private Person payer;

    @Enumerated(EnumType.STRING)
    private PaymentKind kind;

    @Enumerated(EnumType.STRING)
    private PaymentStatus status;

    private String currency;

    @Column(name = "amount_minor")
    private long amountMinor;

    @Column(name = "idempotency_key")
    private String idempotencyKey;

    @Column(name = "order_id")
    private UUID orderId;

    @Column(name = "request_hash")
    private String requestHash;

    @Column(name = "gateway_token")
    private String gatewayToken;

    @Column(name = "gateway_id")
    private String gatewayId;

    @Column(name = "action_url")
    private String actionUrl;

    @Column(name = "save_card")
    private boolean saveCard;

    @Column(name = "card_brand")
    private String cardBrand;

    @Column(name = "card_last_four")
    private String cardLastFour;

    private String failure;

    @Column(name = "bank_reference")
    private String bankReference;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "ask_after")
    private Instant askAfter;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Embedded private Reversal reversal;

    @OneToMany(mappedBy = "payment", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Allocation> allocations = new ArrayList<>();

    @Version private int version;

    protected Payment() {}

    private Payment(Account account, Person payer, PaymentKey key, Instant now) {
        this.id = Ids.next();
        this.account = account;
        this.payer = payer;
        this.currency = account.currency();
        this.status = PaymentStatus.PENDING;
        this.idempotencyKey = key.key();
        this.requestHash = key.requestHash();
        this.createdAt = now;
    }

    static Payment byCard(
            Account account, Person payer, PaymentKey key, CardChoice card, Instant now) {
        Payment payment = new Payment(account, payer, key, now);
        payment.kind = PaymentKind.CARD;
        payment.gatewayToken = card.token();
        payment.saveCard = card.save();
        payment.askAfter = now.plus(Patience.FIRST);
        return payment;
    }

    /** For an order: what it pays for is invoiced when the money has come (S7). */
    static Payment forOrder(OrderCharge charge, PaymentKey key, Instant now) {
        Payment payment = byCard(charge.account(), charge.payer(), key, charge.card(), now);
        payment.orderId = charge.order();
        payment.amountMinor = charge.amount().minor();
        return payment;
    }

    static Payment byTransfer(Account account, Person recorder, PaymentKey key, Instant now) {
        Payment payment = new Payment(account, recorder, key, now);
        payment.kind = PaymentKind.BANK_TRANSFER;
        return payment;
    }

    static Payment byCredit(Account account, Person payer, PaymentKey key, Instant now) {
        Payment payment = new Payment(account, payer, key, now);
        payment.kind = PaymentKind.ACCOUNT_CREDIT;
        return payment;
    }

    /** Says when a transfer arrived at the bank, and what its payer wrote. */
    void arrived(LocalDate day, String reference) {
        receivedOn = day;
        bankReference = reference;
    }

    /** Says of which order it is a part. */
    void partOf(UUID order) {
        orderId = order;
    }

    /** Adds a part for an invoice, whose open money is set aside; its row is locked. */
    void allocate(Invoice invoice, Money amount, InvoiceLifecycle invoices) {
        invoices.reserve(invoice, amount);
        allocations.add(new Allocation(this, invoice, amount));
        amountMinor += amount.minor();
    }

    /** Settles all of it on the invoice of its order. */
    void settleOn(Invoice invoice, InvoiceLifecycle invoices) {
        invoices.reserve(invoice, amount());
        invoices.settle(invoice, amount());
        allocations.add(new Allocation(this, invoice, amount()));
    }

    /**
     * Turns what was set aside into money received.
     *
     * @return what its invoices did not take any more
     */
    Money take(InvoiceLifecycle invoices) {
        return allocations.stream()
                .map(part -> part.settle(invoices))
                .reduce(Money.zero(currency), Money::plus);
    }

    /** The money came, and is taken. */
    void succeed(String newNumber, Instant now) {
        settle(PaymentStatus.SUCCEEDED, now);
        number = newNumber;
    }

    /** The money will not come. */
    void fail(String why, Instant now, InvoiceLifecycle invoices) {
        settle(PaymentStatus.FAILED, now);
        failure = why;
        allocations.forEach(part -> invoices.release(part.invoice(), part.amount()));
    }

    /** The gateway speaks of another amount: nothing is booked until a person has looked. */
    void park(String why, Instant now) {
        settle(PaymentStatus.PARKED, now);
        failure = why;
    }

    /** The payer must confirm at this address. */
    void await(String url, Instant now) {
        status = status.to(PaymentStatus.ACTION_NEEDED);
        actionUrl = url;
        askAfter = now.plus(payersTime());
    }

    /** How long it waits for its payer. */
    public Duration payersTime() {
        return payer == null ? Patience.TIME_TO_READ : Patience.PAYERS_TIME;
    }

    /** Undoes a transfer: its invoices, whose rows are locked, are open again. */
    void reverse(String why, Person by, Instant now, InvoiceLifecycle invoices) {
        status = status.to(PaymentStatus.REVERSED);
        allocations.forEach(part -> invoices.reopen(part.invoice(), part.amount()));
        reversal = new Reversal(now, by, why);
    }

    /** No answer came; the reaper asks again later, each time after twice as long. */
    void askAgain(Instant now) {
        askAfter = now.plus(Patience.pause(Duration.between(createdAt, now)));
    }

    void takenFrom(String chargeId, Card card) {
        gatewayId = chargeId;
        if (card != null) {
            cardBrand = card.brand();
            cardLastFour = card.lastFour();
        }
    }

    private void settle(PaymentStatus target, Instant now) {
        status = status.to(target);
        settledAt = now;
        askAfter = null;
        actionUrl = null;
    }

    boolean sameRequest(PaymentKey key) {
        return requestHash.equals(key.requestHash());
    }

    public UUID id() {
        return id;
    }

    /** E.g. {@code P-2026-000042}; null until the money came. */
    public String number() {
        return number;
    }

    public Account account() {
        return account;
    }

    /** The order that it pays for, or null when it pays invoices. */
    public UUID orderId() {
        return orderId;
    }

    /** Who paid, or who recorded the transfer; null when the card on file was charged by itself. */
    public Person payer() {
        return payer;
    }

    public PaymentKind kind() {
        return kind;
    }

    public PaymentStatus status() {
        return status;
    }

    public boolean succeeded() {
        return status == PaymentStatus.SUCCEEDED;
    }

    public String currency() {
        return currency;
    }

    public Money amount() {
        return Money.ofMinor(amountMinor, currency);
    }

    /** What of the money that came is account credit: credit notes had reduced what was open. */
    public Money overpaid() {
        Money zero = Money.zero(currency);
        return succeeded()
                ? amount().minus(
                                allocations.stream()
                                        .map(Allocation::amount)
                                        .reduce(zero, Money::plus))
                : zero;
    }

    /** Names the charge at the gateway for good. */
    public String gatewayKey() {
        return id.toString();
    }

    /** Stands for the card at the gateway; null when none is charged. */
    public String gatewayToken() {
        return gatewayToken;
    }

    /** Whether its card is kept on file when the money came. */
    public boolean saveCard() {
        return saveCard;
    }

    /** Where the payer confirms, while that is needed; else null. */
    public String actionUrl() {
        return actionUrl;
    }

    public String cardBrand() {
        return cardBrand;
    }

    public String cardLastFour() {
        return cardLastFour;
    }

    /** Why it failed: a gateway's decline code, or null. */
    public String failure() {
        return failure;
    }

    public String bankReference() {
        return bankReference;
    }

    /** The bank's booking day of a transfer, or null. */
    public LocalDate receivedOn() {
        return receivedOn;
    }

    /** Why it was undone, or null. */
    public String reversalReason() {
        return reversal == null ? null : reversal.reason();
    }

    /** Whether it is a transfer that can be undone. */
    public boolean reversible() {
        return succeeded() && kind == PaymentKind.BANK_TRANSFER;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant settledAt() {
        return settledAt;
    }

    public List<Allocation> allocations() {
        return List.copyOf(allocations);
    }
}
