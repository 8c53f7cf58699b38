package abono.purchaseapprovals;

import abono.events.Ids;
import abono.invoices.Invoice;
import abono.money.Money;
import abono.security.Person;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A member asks that a quote be accepted or an invoice be paid: what was signed, who is asked, and
 * what became of it. It keeps the approvers and the number that it was asked with, whatever the
 * rules become meanwhile (U5).
 */
@Entity
@Table(name = "consent_request")
public class ConsentRequest {
    /** The life of a request, as one table; all states but the first are final. */
    public enum Status {
        WAITING,
        GIVEN,
        REFUSED,
        CLOSED;

        private Set<Status> next() {
            return this == WAITING ? Set.of(GIVEN, REFUSED, CLOSED) : Set.of();
        }

        /**
         * The state after the move.
         *
         * @throws ConsentRefusal DECIDED_ALREADY when it is not in the table
         */
        Status to(Status target) {
            if (!next().contains(target)) {
                throw new ConsentRefusal(ConsentRefusal.Reason.DECIDED_ALREADY);
            }
            return target;
        }
    }

    @Id private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "quote_id")
    private UUID quoteId;

    @Column(name = "quote_number")
    private String quoteNumber;

    private int revision;

    @Column(name = "invoice_id")
    private UUID invoiceId;

    @Column(name = "invoice_number")
    private String invoiceNumber;

    @Column(name = "payment_id")
    private UUID paymentId;

    @ManyToOne(optional = false)
    @JoinColumn(name = "requester_id")
    private Person requester;

    @Column(name = "signer_name")
    private String signerName;

    @Column(name = "signer_title")
    private String signerTitle;

    @Column(name = "purchase_order")
    private String purchaseOrder;

    private String address;

    @Column(name = "request_key")
    private String key;

    @Column(name = "amount_minor")
    private long amountMinor;

    private String currency;

    @Enumerated(EnumType.STRING)
    private Need need;

    private int least;

    @Enumerated(EnumType.STRING)
    private Status status;

    private String reason;

    @Column(name = "answer_by")
    private LocalDate answerBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private int reminders;

    @ElementCollection
    @CollectionTable(name = "consent_seat", joinColumns = @JoinColumn(name = "request_id"))
    @Column(name = "person_id")
    private Set<UUID> seats = new HashSet<>();

    @OneToMany(mappedBy = "request", cascade = CascadeType.ALL)
    @OrderBy("votedAt")
    private List<ConsentVote> votes = new ArrayList<>();

    @Version private int version;

    protected ConsentRequest() {}

    private ConsentRequest(UUID accountId, Money amount, Person requester, String key) {
        this.id = Ids.next();
        this.accountId = accountId;
        this.amountMinor = amount.minor();
        this.currency = amount.currency();
        this.requester = requester;
        this.key = key;
        this.status = Status.WAITING;
        this.need = Need.ANY;
        this.least = 1;
    }

    /** For a purchase, as a member signed it. */
    public ConsentRequest(
            Subject subject, SignedAs signed, Person requester, String key, Instant now) {
        this(subject.account(), subject.amount(), requester, key);
        this.quoteId = subject.id();
        this.quoteNumber = subject.number();
        this.revision = subject.revision();
        this.answerBy = subject.answerBy();
        this.signerName = signed.name();
        this.signerTitle = signed.title();
        this.purchaseOrder = signed.purchaseOrder();
        this.address = signed.address();
        this.askedAt = now;
    }

    /** For a payment of an invoice, which its requester presses when it is given. */
    ConsentRequest(Invoice invoice, Money amount, Person requester, String key, Instant now) {
        this(invoice.account().id(), amount, requester, key);
        this.invoiceId = invoice.id();
        this.invoiceNumber = invoice.number();
        this.answerBy = invoice.dueOn();
        this.askedAt = now;
    }

    ConsentRequest needing(BuyingStep step) {
        need = step.need();
        least = step.least();
        return this;
    }

    void askOf(Set<UUID> approvers) {
        seats = new HashSet<>(approvers);
    }

    /** Those of its approvers who still may approve. */
    Set<UUID> seats(Set<UUID> able) {
        Set<UUID> sitting = new TreeSet<>(seats);
        sitting.retainAll(able);
        return sitting;
    }

    /** Binds it to the payment that it lets pass; null sets it free again. */
    void use(UUID payment) {
        paymentId = payment;
    }

    ConsentVote vote(UUID seat, Approver person, Instant now) {
        ConsentVote vote = new ConsentVote(this, seat, person, now);
        votes.add(vote);
        return vote;
    }

    boolean voted(UUID seat) {
        return votes.stream().anyMatch(each -> each.seat().equals(seat));
    }

    /** Whether the person gave a vote, for whichever seat: nobody fills two. */
    boolean votedBy(UUID person) {
        return votes.stream().anyMatch(each -> each.person().equals(person));
    }

    boolean met(Set<UUID> seats) {
        Set<UUID> yes = votes.stream().map(ConsentVote::seat).collect(Collectors.toSet());
        return need.met(least, seats, yes);
    }

    void end(Status how, String why, Instant now) {
        status = status.to(how);
        reason = why;
        endedAt = now;
    }

    /** Whether it waits since the instant or longer and was reminded of less often. */
    boolean remindable(Instant asked, int times) {
        return status == Status.WAITING && !askedAt.isAfter(asked) && reminders < times;
    }

    void remind() {
        reminders++;
    }

    /**
     * This request, if it is what the command asked for already.
     *
     * @throws ConsentRefusal ASKED_ALREADY when it is another's
     */
    public ConsentRequest refuseUnlessOf(UUID person, String command) {
        if (!key.equals(command) || !requester.id().equals(person)) {
            throw new ConsentRefusal(ConsentRefusal.Reason.ASKED_ALREADY, requester.name());
        }
        return this;
    }

    /** Names another purchase order while it waits, or with null none. */
    void orderedUnder(String number) {
        purchaseOrder = number;
    }

    /** Reads what belongs to it, while that can be read together with that of others. */
    void readWhole() {
        seats.size();
        votes.size();
    }

    public boolean waits() {
        return status == Status.WAITING;
    }

    public UUID id() {
        return id;
    }

    public UUID accountId() {
        return accountId;
    }

    /** Whether it is for a payment; else for a quote. */
    public boolean forPayment() {
        return invoiceId != null;
    }

    /** Of the quote or the invoice that it is about. */
    public String number() {
        return forPayment() ? invoiceNumber : quoteNumber;
    }

    /** Whose payment is asked for, or null. */
    public UUID invoiceId() {
        return invoiceId;
    }

    /** The payment that used it, or null. */
    public UUID paymentId() {
        return paymentId;
    }

    /** Null for a payment. */
    public UUID quoteId() {
        return quoteId;
    }

    public String quoteNumber() {
        return quoteNumber;
    }

    /** 0 for a payment. */
    public int revision() {
        return revision;
    }

    public Person requester() {
        return requester;
    }

    /** As the requester signed; null for a payment. */
    public String signerName() {
        return signerName;
    }

    /** The requester's position, as they signed; null for a payment. */
    public String signerTitle() {
        return signerTitle;
    }

    /** The network address that it was asked from, or null. */
    public String address() {
        return address;
    }

    /** The purchase order under which the quote is to be accepted, or null. */
    public String purchaseOrder() {
        return purchaseOrder;
    }

    /** The whole term with tax, or the payment, as it was asked for. */
    public Money amount() {
        return Money.ofMinor(amountMinor, currency);
    }

    public Need need() {
        return need;
    }

    public int least() {
        return least;
    }

    public Status status() {
        return status;
    }

    /** Why it was refused or closed, or null. */
    public String reason() {
        return reason;
    }

    /** The idempotency key of the command that asked. */
    public String key() {
        return key;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** When it was decided or closed, or null. */
    public Instant endedAt() {
        return endedAt;
    }

    public List<ConsentVote> votes() {
        return List.copyOf(votes);
    }
}
