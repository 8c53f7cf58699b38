package abono.orders;

import abono.accounts.Account;
import abono.events.Ids;
import abono.money.Money;
import abono.security.Person;
import abono.tax.TaxDecision;
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
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What a customer ordered at the prices that they confirmed. It is fixed when it is placed, then
 * paid, and only then provided (S7); when the card is declined nothing has happened.
 */
@Entity(name = "SalesOrder")
@Table(name = "sales_order")
public class Order {
    @Id private UUID id;
    private String number;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "placed_by")
    private Person placedBy;

    @Enumerated(EnumType.STRING)
    private OrderStatus status;

    private String currency;

    @Column(name = "placed_on")
    private LocalDate placedOn;

    @Column(name = "placed_at")
    private Instant placedAt;

    @Column(name = "net_minor")
    private long netMinor;

    @Column(name = "tax_minor")
    private long taxMinor;

    @Column(name = "credit_minor")
    private long creditMinor;

    @Column(name = "due_minor")
    private long dueMinor;

    @Column(name = "credited_apart")
    private boolean creditedApart;

    @Embedded private TaxDecision tax;

    @Column(name = "idempotency_key")
    private String idempotencyKey;

    private String failure;

    @OneToMany(mappedBy = "order", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<OrderLine> lines = new ArrayList<>();

    @Version private int version;

    protected Order() {}

    /** An order as it was shown. */
    Order(OrderPreview shown, Person placedBy, String number, String key, Instant now) {
        this.id = Ids.next();
        this.number = number;
        this.account = shown.account();
        this.placedBy = placedBy;
        this.status = OrderStatus.PLACING;
        this.currency = account.currency();
        this.placedOn = shown.today();
        this.placedAt = now;
        this.netMinor = shown.net().minor();
        this.taxMinor = shown.tax().minor();
        this.creditMinor = shown.creditUsed().minor();
        this.dueMinor = shown.due().minor();
        this.creditedApart = shown.back().apart();
        this.tax = shown.todaysTax();
        this.idempotencyKey = key;
        shown.items().forEach(item -> lines.add(new OrderLine(this, lines.size() + 1, item)));
    }

    /** All of it is provided. */
    void complete() {
        status = status.to(OrderStatus.COMPLETED);
    }

    /** It was not paid. */
    void fail(String why) {
        status = status.to(OrderStatus.FAILED);
        failure = why;
    }

    public UUID id() {
        return id;
    }

    /** E.g. {@code O-2026-000042}. */
    public String number() {
        return number;
    }

    public Account account() {
        return account;
    }

    public Person placedBy() {
        return placedBy;
    }

    public OrderStatus status() {
        return status;
    }

    public boolean completed() {
        return status == OrderStatus.COMPLETED;
    }

    public boolean placing() {
        return status == OrderStatus.PLACING;
    }

    String currency() {
        return currency;
    }

    /** In the account's time zone; its billing periods begin on it (S4). */
    public LocalDate placedOn() {
        return placedOn;
    }

    public Instant placedAt() {
        return placedAt;
    }

    public TaxDecision tax() {
        return tax;
    }

    /** Without tax; negative when more was given back than charged. */
    public Money net() {
        return Money.ofMinor(netMinor, currency);
    }

    public Money taxAmount() {
        return Money.ofMinor(taxMinor, currency);
    }

    /** Whether what it gave back stands on a credit note beside its invoice (D5). */
    public boolean creditedApart() {
        return creditedApart;
    }

    /** With tax; what is negative was given back. */
    public Money total() {
        return net().plus(taxAmount());
    }

    /** Account credit that was used. */
    public Money creditUsed() {
        return Money.ofMinor(creditMinor, currency);
    }

    /** What the card pays. */
    public Money due() {
        return Money.ofMinor(dueMinor, currency);
    }

    /** Why it was not paid: a gateway's decline code, or null. */
    public String failure() {
        return failure;
    }

    /** What the next renewal of a line costs with tax, at the prices and the tax of that day. */
    public Money renewal(OrderLine line) {
        Money charge = line.choice().charge().net();
        return charge.plus(tax.on(charge));
    }

    public List<OrderLine> lines() {
        return List.copyOf(lines);
    }
}
