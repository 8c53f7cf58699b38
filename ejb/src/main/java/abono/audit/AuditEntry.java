package abono.audit;

import abono.events.DomainEvent;
import abono.events.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * What is written down of one event. The database makes it a link of its chain at the commit, in
 * the order of the identifiers: position and hash are its columns, not of this class ({@code
 * V23__audit_linked_at_commit.sql}).
 */
@Entity
@Table(name = "audit_entry")
class AuditEntry {
    private static final String HOUSE = "house";
    private static final int LONGEST = 2000;

    @Id private UUID id;
    private String chain;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Column(name = "person_id")
    private UUID personId;

    private String action;

    @Column(name = "subject_id")
    private UUID subjectId;

    private String detail;

    protected AuditEntry() {}

    /**
     * Takes an event down.
     *
     * @param person who did it, or null for the clock
     */
    AuditEntry(DomainEvent event, UUID person, Instant now) {
        this.id = Ids.next();
        this.chain = event.account() == null ? HOUSE : event.account().toString();
        this.happenedAt = now;
        this.personId = person;
        this.action = event.action();
        this.subjectId = event.subject();
        String facts = event.detail();
        this.detail = facts.length() > LONGEST ? facts.substring(0, LONGEST) : facts;
    }
}
