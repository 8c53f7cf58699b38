package abono.audit;

import abono.events.DomainEvent;
import abono.events.Ids;
import abono.security.Sha256;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One link of an audit chain. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {
    private static final int LONGEST = 2000;

    @Id private UUID id;
    private String chain;
    private long position;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Column(name = "person_id")
    private UUID personId;

    private String action;

    @Column(name = "subject_id")
    private UUID subjectId;

    private String detail;

    @Column(name = "previous_hash")
    private String previousHash;

    private String hash;

    protected AuditEntry() {}

    AuditEntry(AuditHead head, DomainEvent event, UUID person, Instant now) {
        this.id = Ids.next();
        this.chain = head.chain();
        this.position = head.entries() + 1;
        this.happenedAt = now;
        this.personId = person;
        this.action = event.action();
        this.subjectId = event.subject();
        String facts = event.detail();
        this.detail = facts.length() > LONGEST ? facts.substring(0, LONGEST) : facts;
        this.previousHash = head.hash();
        this.hash = Sha256.hex(canonical());
    }

    private String canonical() {
        return String.join(
                "\n",
                previousHash,
                chain,
                Long.toString(position),
                happenedAt.toString(),
                String.valueOf(personId),
                action,
                subjectId.toString(),
                detail);
    }

    String hash() {
        return hash;
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    public UUID personId() {
        return personId;
    }

    public String action() {
        return action;
    }

    /** Whether the hash is that of the content and of the entry before. */
    boolean follows(String previous) {
        return previousHash.equals(previous) && hash.equals(Sha256.hex(canonical()));
    }
}
