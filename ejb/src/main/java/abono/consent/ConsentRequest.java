package abono.consent;

import abono.events.Ids;
import abono.money.Money;
import abono.quotes.Quote;
import abono.quotes.Signature;
import abono.security.Person;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A member asks that a quote be accepted: what was signed, and what became of it. */
@Entity
@Table(name = "consent_request")
public class ConsentRequest {
    /** Its states; all but the first are final. */
    public enum Status {
        WAITING,
        GIVEN,
        REFUSED,
        CLOSED
    }

    private static final int LONGEST_TITLE = 120;

    @Id private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "quote_id")
    private UUID quoteId;

    @Column(name = "quote_number")
    private String quoteNumber;

    private int revision;

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

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private int reminders;

    @OneToMany(mappedBy = "request", cascade = CascadeType.ALL)
    @OrderBy("votedAt")
    private List<ConsentVote> votes = new ArrayList<>();

    @Version private int version;

    protected ConsentRequest() {}

    ConsentRequest(Quote quote, Person requester, Signature signed, String key, Instant now) {
        this.id = Ids.next();
        this.accountId = quote.account().id();
        this.quoteId = quote.id();
        this.quoteNumber = quote.number();
        this.revision = quote.revision();
        this.amountMinor = quote.total().minor();
        this.currency = quote.currency();
        this.requester = requester;
        this.signerName = signed.name();
        this.signerTitle = signed.title();
        this.purchaseOrder = signed.purchaseOrder();
        this.address = signed.address();
        this.key = key;
        this.status = Status.WAITING;
        this.need = Need.ANY;
        this.least = 1;
        this.askedAt = now;
    }

    ConsentRequest needing(BuyingStep step) {
        need = step.need();
        least = step.least();
        return this;
    }

    void vote(UUID seat, UUID person, Instant now) {
        votes.add(new ConsentVote(this, seat, person, now));
    }

    boolean voted(UUID seat) {
        return votes.stream().anyMatch(each -> each.seat().equals(seat));
    }

    boolean met(Set<UUID> seats) {
        Set<UUID> yes = votes.stream().map(ConsentVote::seat).collect(Collectors.toSet());
        return need.met(least, seats, yes);
    }

    void end(Status how, String why, Instant now) {
        status = how;
        reason = why;
        endedAt = now;
    }

    void remind() {
        reminders++;
    }

    /** As typed by the requester, who needs nobody. */
    Signature own() {
        return new Signature(signerName, signerTitle, true, purchaseOrder, address);
    }

    /** The approver signs, for the requester who is named. */
    Signature by(Person approver) {
        String title = "p. p. " + requester.name();
        return new Signature(
                approver.name(),
                title.substring(0, Math.min(title.length(), LONGEST_TITLE)),
                true,
                purchaseOrder,
                address);
    }

    boolean waits() {
        return status == Status.WAITING;
    }

    public UUID id() {
        return id;
    }

    public UUID accountId() {
        return accountId;
    }

    public UUID quoteId() {
        return quoteId;
    }

    public String quoteNumber() {
        return quoteNumber;
    }

    public int revision() {
        return revision;
    }

    public Person requester() {
        return requester;
    }

    /** The whole term with tax, as it was asked for. */
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

    String key() {
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
