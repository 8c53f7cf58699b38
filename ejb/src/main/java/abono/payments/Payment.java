package abono.payments;

import abono.accounts.Account;
import abono.events.Ids;
import abono.invoices.Invoice;
import abono.money.Money;
import abono.security.Person;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
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
    /** After this the reaper asks what became of a payment without an answer. */
    static final Duration PATIENCE = Duration.ofSeconds(20);

    /** After this a payment that waits for its payer is given up. */
    static final Duration PAYERS_TIME = Duration.ofMinutes(15);

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
        payment.askAfter = now.plus(PATIENCE);
        return payment;
    }

    /** For an order: what it pays for is invoiced when the money has come (S7). */
    static Payment forOrder(OrderCharge charge, PaymentKey key, Instant now) {
        Payment payment = byCard(charge.account(), charge.payer(), key, charge.card(), now);
        payment.orderId = charge.order();
        payment.amountMinor = charge.amount().minor();
        return payment;
    }

    static Payment byTransfer(
            Account account, Person recorder, PaymentKey key, BankTransfer transfer, Instant now) {
        Payment payment = new Payment(account, recorder, key, now);
        payment.kind = PaymentKind.BANK_TRANSFER;
        payment.bankReference = transfer.reference();
        payment.receivedOn = transfer.receivedOn();
        return payment;
    }

    /** Adds a part for an invoice, whose open money is set aside; its row is locked. */
    void allocate(Invoice invoice, Money amount) {
        invoice.reserve(amount);
        allocations.add(new Allocation(this, invoice, amount));
        amountMinor += amount.minor();
    }

    /** Settles all of it on the invoice of its order. */
    void settleOn(Invoice invoice) {
        invoice.reserve(amount());
        invoice.settle(amount());
        allocations.add(new Allocation(this, invoice, amount()));
    }

    /** The money came. */
    void succeed(String newNumber, Instant now) {
        allocations.forEach(part -> part.invoice().settle(part.amount()));
        number = newNumber;
        settle(PaymentStatus.SUCCEEDED, now);
    }

    /** The money will not come. */
    void fail(String why, Instant now) {
        allocations.forEach(part -> part.invoice().release(part.amount()));
        failure = why;
        settle(PaymentStatus.FAILED, now);
    }

    /** The gateway speaks of another amount: nothing is booked until a person has looked. */
    void park(String why, Instant now) {
        failure = why;
        settle(PaymentStatus.PARKED, now);
    }

    /** The payer must confirm at this address. */
    void await(String url, Instant now) {
        status = PaymentStatus.ACTION_NEEDED;
        actionUrl = url;
        askAfter = now.plus(PAYERS_TIME);
    }

    /** No answer came; the reaper asks again later. */
    void askAgain(Instant now) {
        askAfter = now.plus(PATIENCE);
    }

    void takenFrom(String chargeId, Card card) {
        gatewayId = chargeId;
        cardBrand = card.brand();
        cardLastFour = card.lastFour();
    }

    private void settle(PaymentStatus target, Instant now) {
        status = target;
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

    /** Names the charge at the gateway for good. */
    String gatewayKey() {
        return id.toString();
    }

    String gatewayToken() {
        return gatewayToken;
    }

    boolean saveCard() {
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
