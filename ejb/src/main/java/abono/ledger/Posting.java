package abono.ledger;

import abono.events.Ids;
import abono.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;

/** One side of an entry: debit positive, credit negative. */
@Entity
public class Posting {
    @Id private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "entry_id")
    private JournalEntry entry;

    @Enumerated(EnumType.STRING)
    @Column(name = "ledger_account")
    private LedgerAccount ledgerAccount;

    private String currency;

    @Column(name = "amount_minor")
    private long amountMinor;

    protected Posting() {}

    Posting(JournalEntry entry, LedgerAccount ledgerAccount, Money amount) {
        this.id = Ids.next();
        this.entry = entry;
        this.ledgerAccount = ledgerAccount;
        this.currency = amount.currency();
        this.amountMinor = amount.minor();
    }

    public LedgerAccount ledgerAccount() {
        return ledgerAccount;
    }

    public Money amount() {
        return Money.ofMinor(amountMinor, currency);
    }
}
