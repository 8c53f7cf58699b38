package abono.ledger;

import abono.events.Ids;
import abono.money.Money;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A money event in the books: made once, complete and balanced, and never changed.
 *
 * <p>The pair of kind and document is unique in the database, so no event is booked twice.
 */
@Entity
@Table(name = "journal_entry")
public class JournalEntry {
    /** The money events. */
    public enum Kind {
        INVOICE_ISSUED,
        CREDIT_NOTE_ISSUED,
        CREDIT_USED,
        PAYMENT_RECEIVED,
        /** A transfer was recorded by mistake. */
        PAYMENT_REVERSED
    }

    @Id private UUID id;

    @Column(name = "booked_on")
    private LocalDate bookedOn;

    @Column(name = "booked_at")
    private Instant bookedAt;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "document_id")
    private UUID documentId;

    @Column(name = "account_id")
    private UUID accountId;

    @OneToMany(mappedBy = "entry", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Posting> postings = new ArrayList<>();

    protected JournalEntry() {}

    /** An entry without postings yet. */
    public JournalEntry(Kind kind, UUID documentId, UUID accountId, Instant at, ZoneId zone) {
        this.id = Ids.next();
        this.kind = kind;
        this.documentId = documentId;
        this.accountId = accountId;
        this.bookedAt = at;
        this.bookedOn = LocalDate.ofInstant(at, zone);
    }

    /** Adds a debit (positive) or credit (negative); nothing is not posted. */
    public JournalEntry post(LedgerAccount ledgerAccount, Money amount) {
        if (!amount.isZero()) {
            postings.add(new Posting(this, ledgerAccount, amount));
        }
        return this;
    }

    boolean balanced() {
        return postings.stream()
                .map(Posting::amount)
                .reduce(Money::plus)
                .map(Money::isZero)
                .orElse(true);
    }

    public Kind kind() {
        return kind;
    }

    /** The calendar day of the issuer. */
    public LocalDate bookedOn() {
        return bookedOn;
    }

    public UUID documentId() {
        return documentId;
    }

    public List<Posting> postings() {
        return List.copyOf(postings);
    }
}
