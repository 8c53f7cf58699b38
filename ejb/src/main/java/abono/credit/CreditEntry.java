package abono.credit;

import abono.events.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One movement of a customer's credit; never changed. A document gives or uses credit once. */
@Entity
@Table(name = "credit_entry")
public class CreditEntry {
    /** The movements. */
    public enum Kind {
        GIVEN,
        USED
    }

    @Id private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "amount_minor")
    private long amountMinor;

    @Column(name = "document_id")
    private UUID documentId;

    protected CreditEntry() {}

    CreditEntry(UUID accountId, Instant happenedAt, Kind kind, long amountMinor, UUID documentId) {
        this.id = Ids.next();
        this.accountId = accountId;
        this.happenedAt = happenedAt;
        this.kind = kind;
        this.amountMinor = amountMinor;
        this.documentId = documentId;
    }
}
