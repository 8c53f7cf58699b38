package abono.offlineacceptance;

import static abono.money.JsonKit.JSON;

import abono.events.Ids;
import abono.money.Money;
import abono.offlineacceptance.RecordedRefusal.Reason;
import abono.quotes.Quote;
import abono.quotes.QuoteStatus;
import abono.quotes.answers.AcceptanceWay;
import abono.quotes.answers.Signature;
import abono.security.Person;
import abono.security.Sha256;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * A yes that a customer said by phone or mail, as an employee wrote it down. It waits for a second
 * employee, who confirms it, which accepts the quote, or refuses it. What was written down never
 * changes. For some days the customer may contest what was confirmed, once.
 */
@Entity
@Table(name = "recorded_acceptance")
public class RecordedAcceptance {
    @Id private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "quote_id")
    private Quote quote;

    private int revision;

    @Enumerated(EnumType.STRING)
    private AcceptanceWay way;

    @Column(name = "signer_name")
    private String signerName;

    @Column(name = "signer_title")
    private String signerTitle;

    @Column(name = "total_minor")
    private long totalMinor;

    @Column(name = "said_at")
    private Instant saidAt;

    @Column(name = "purchase_order")
    private String purchaseOrder;

    private String note;

    @Column(name = "proof_sha256")
    private String proofSha256;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "recorded_by")
    private Person recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Enumerated(EnumType.STRING)
    private RecordedStatus status;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decided_by")
    private Person decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String reason;
    @Embedded private Contest contest;
    @Version private int version;

    protected RecordedAcceptance() {}

    RecordedAcceptance(Quote quote, RecordedInput input, Person by, Instant now) {
        Signature signature = input.signature();
        this.id = Ids.next();
        this.quote = quote;
        this.revision = input.revision();
        this.way = input.way();
        this.signerName = signature.name();
        this.signerTitle = signature.title();
        this.totalMinor = quote.total().minor();
        this.saidAt = input.saidAt();
        this.purchaseOrder = signature.purchaseOrder();
        this.note = input.note();
        this.recordedBy = by;
        this.recordedAt = now;
        this.status = RecordedStatus.WAITING;
    }

    void shownBy(Proof proof) {
        proofSha256 = proof.sha256();
    }

    /** Confirms or refuses it; the caller holds the row lock. */
    void decide(RecordedStatus how, String why, Person by, Instant now) {
        if (status != RecordedStatus.WAITING) {
            throw new RecordedRefusal(Reason.DECIDED);
        }
        if (recordedBy.id().equals(by.id())) {
            throw new RecordedRefusal(Reason.OWN_RECORD);
        }
        status = how;
        reason = why;
        decidedBy = by;
        decidedAt = now;
    }

    /** Says that it was not so; the caller holds the row lock. */
    void contest(Contest said) {
        if (contest() != null) {
            throw new RecordedRefusal(Reason.CONTESTED_ALREADY);
        }
        contest = said;
    }

    /** Decides on the contest; the caller holds the row lock. */
    void decide(ContestDecision decision) {
        if (state() != AcceptanceState.CONTESTED) {
            throw new RecordedRefusal(Reason.NOT_CONTESTED);
        }
        if (recordedBy.id().equals(decision.by().id())) {
            throw new RecordedRefusal(Reason.OWN_CONTEST);
        }
        contest.decide(decision);
    }

    /** Where it is in its life. */
    public AcceptanceState state() {
        return AcceptanceState.of(this);
    }

    /** Whether its quote still can be accepted. */
    boolean answerable() {
        return quote.status() == QuoteStatus.SENT;
    }

    /** The yes as it accepts the quote, to the total that there was when it was said. */
    Signature signature() {
        Money total = Money.ofMinor(totalMinor, quote.total().currency());
        return new Signature(signerName, signerTitle, true, purchaseOrder, null)
                .by(way)
                .under(total);
    }

    /** The digest of all that was written down, the file's digest included. */
    String sha256() {
        return Sha256.hex(
                JSON.createObjectBuilder()
                        .add("record", id.toString())
                        .add("quote", quote.id().toString())
                        .add("revision", revision)
                        .add("way", way.name())
                        .add("signerName", signerName)
                        .add("signerTitle", signerTitle)
                        .add("totalMinor", totalMinor)
                        .add("saidAt", saidAt.toString())
                        .add("purchaseOrder", text(purchaseOrder))
                        .add("note", text(note))
                        .add("proofSha256", text(proofSha256))
                        .add("recordedBy", recordedBy.id().toString())
                        .add("recordedAt", recordedAt.toString())
                        .build()
                        .toString());
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    public boolean waiting() {
        return status == RecordedStatus.WAITING;
    }

    public UUID id() {
        return id;
    }

    public Quote quote() {
        return quote;
    }

    public int revision() {
        return revision;
    }

    public AcceptanceWay way() {
        return way;
    }

    public String signerName() {
        return signerName;
    }

    public String signerTitle() {
        return signerTitle;
    }

    /** When the customer said it. */
    public Instant saidAt() {
        return saidAt;
    }

    /** The customer's number, or null. */
    public String purchaseOrder() {
        return purchaseOrder;
    }

    /** What was said, or null. */
    public String note() {
        return note;
    }

    /** Whether a file shows it. */
    public boolean shown() {
        return proofSha256 != null;
    }

    /** The first employee. */
    public Person recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public RecordedStatus status() {
        return status;
    }

    /** The second employee, or null while it waits. */
    public Person decidedBy() {
        return decidedBy;
    }

    /** When it was confirmed or refused, or null. */
    public Instant decidedAt() {
        return decidedAt;
    }

    /** Why it was refused, or null. */
    public String reason() {
        return reason;
    }

    /** What the customer said against it, or null. */
    public Contest contest() {
        return contest == null || contest.at() == null ? null : contest;
    }
}
