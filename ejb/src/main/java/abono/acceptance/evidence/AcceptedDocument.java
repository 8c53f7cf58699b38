package abono.acceptance.evidence;

import static abono.money.JsonKit.JSON;

import abono.events.Ids;
import abono.security.Sha256;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * The second link of an acceptance: the digest of the file that was rendered from what was sealed,
 * and its place in the chain (Q7).
 */
@Entity
@Table(name = "accepted_document")
public class AcceptedDocument implements ChainLink {
    @Id private UUID id;
    private long position;

    @Column(name = "quote_id")
    private UUID quoteId;

    @Column(name = "quote_number")
    private String quoteNumber;

    @Column(name = "accepted_hash")
    private String acceptedHash;

    private String sha256;

    @Column(name = "filed_at")
    private Instant filedAt;

    @Column(name = "previous_hash")
    private String previousHash;

    private String hash;

    protected AcceptedDocument() {}

    AcceptedDocument(AcceptanceEvidence accepted, String sha256, Instant now) {
        this.id = Ids.next();
        this.quoteId = accepted.quoteId();
        this.quoteNumber = accepted.quoteNumber();
        this.acceptedHash = accepted.hash();
        this.sha256 = sha256;
        this.filedAt = now;
    }

    /** Takes its place at the end of the chain, whose row lock the caller holds. */
    void seal(EvidenceHead head) {
        position = head.length() + 1;
        previousHash = head.hash();
        hash = Sha256.hex(previousHash + "\n" + canonical());
        head.grow(this);
    }

    @Override
    public boolean intact() {
        return hash.equals(Sha256.hex(previousHash + "\n" + canonical()));
    }

    @Override
    public boolean follows(String previous) {
        return previousHash.equals(previous);
    }

    private String canonical() {
        return JSON.createObjectBuilder()
                .add("position", position)
                .add("quote", quoteId.toString())
                .add("number", quoteNumber)
                .add("acceptedHash", acceptedHash)
                .add("sha256", sha256)
                .add("filedAt", filedAt.toString())
                .build()
                .toString();
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public String quoteNumber() {
        return quoteNumber;
    }

    /** Of the file, in hexadecimal. */
    public String sha256() {
        return sha256;
    }

    @Override
    public String hash() {
        return hash;
    }
}
