package abono.accountcredit;

import abono.events.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One movement of a customer's credit; never changed. */
@Entity
@Table(name = "credit_entry")
public class CreditEntry {
    /** The movements. */
    public enum Kind {
        /** By a credit note: what it corrects had been collected. */
        GIVEN,
        /** By a payment of an invoice. */
        USED,
        /** By a payment that brought more than was open any more when it came. */
        OVERPAID,
        /** A kindness, bounded by no charge. */
        GOODWILL,
        /** Brought in with the account. */
        IMPORTED;

        /** Whether it takes from the credit. */
        public boolean takes() {
            return this == USED;
        }
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

    @Column(name = "payment_id")
    private UUID paymentId;

    protected CreditEntry() {}

    CreditEntry(CreditMove move, Kind kind, long amountMinor) {
        this.id = Ids.next();
        this.accountId = move.account().id();
        this.happenedAt = move.at();
        this.kind = kind;
        this.amountMinor = amountMinor;
        this.documentId = move.document();
        this.paymentId = move.payment();
    }
}
