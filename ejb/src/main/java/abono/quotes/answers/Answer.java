package abono.quotes.answers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** What the customer said to an offer, who said it and when. */
@Embeddable
public class Answer {
    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Column(name = "signer_name")
    private String signerName;

    @Column(name = "signer_title")
    private String signerTitle;

    @Column(name = "signer_address")
    private String signerAddress;

    @Column(name = "purchase_order")
    private String purchaseOrder;

    @Column(name = "decline_reason")
    private String declineReason;

    @Column(name = "accept_key")
    private String acceptKey;

    protected Answer() {}

    private Answer(Decision decision) {
        decidedAt = decision.now();
        decidedBy = decision.by();
    }

    /** The quote was accepted. */
    public static Answer yes(Signature signature, Decision decision) {
        Answer answer = new Answer(decision);
        answer.signerName = signature.name();
        answer.signerTitle = signature.title();
        answer.signerAddress = signature.address();
        answer.purchaseOrder = signature.purchaseOrder();
        answer.acceptKey = decision.key();
        return answer;
    }

    /** The quote was declined, for the reason or without one (null). */
    public static Answer no(String reason, Decision decision) {
        Answer answer = new Answer(decision);
        answer.declineReason = reason;
        return answer;
    }

    /** Whether the command with this idempotency key gave the answer. */
    public boolean givenBy(String key) {
        return acceptKey != null && acceptKey.equals(key);
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    /** The signed-in person, or null when nobody was. */
    public UUID decidedBy() {
        return decidedBy;
    }

    public String signerName() {
        return signerName;
    }

    public String signerTitle() {
        return signerTitle;
    }

    /** The customer's number, or null. */
    public String purchaseOrder() {
        return purchaseOrder;
    }

    /** Why it was declined, or null. */
    public String declineReason() {
        return declineReason;
    }
}
