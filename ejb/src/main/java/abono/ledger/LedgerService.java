package abono.ledger;

import abono.security.Right;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads the books and proves that they are right. */
@Stateless
@RolesAllowed(Right.READ_LEDGER)
public class LedgerService {
    /** The invariants of quality.md B 41, each as a count of the rows that break it. */
    private static final Map<String, String> CHECKS =
            Map.of(
                    "entriesBalance",
                    "select count(*) from (select 1 from posting group by entry_id, currency"
                            + " having sum(amount_minor) <> 0) x",
                    "ledgerSumsToZero",
                    "select count(*) from (select 1 from posting group by currency"
                            + " having sum(amount_minor) <> 0) x",
                    "receivableEqualsOpenInvoices",
                    "select count(*) from (select account_id, currency, sum(open) from (select"
                        + " e.account_id, p.currency, p.amount_minor as open from posting p join"
                        + " journal_entry e on e.id = p.entry_id where p.ledger_account ="
                        + " 'RECEIVABLE' union all select account_id, currency, settled_minor -"
                        + " total_minor from invoice where status <> 'DRAFT') y group by 1, 2"
                        + " having sum(open) <> 0) x",
                    "settledEqualsAllocations",
                    "select count(*) from invoice i where i.kind = 'INVOICE' and i.settled_minor <>"
                            + " (select coalesce(sum(a.amount_minor), 0) from allocation a join"
                            + " payment p on p.id = a.payment_id where a.invoice_id = i.id and"
                            + " p.status = 'SUCCEEDED') + (select coalesce(sum(e.amount_minor), 0)"
                            + " from credit_entry e where e.document_id = i.id and e.kind ="
                            + " 'USED')",
                    "creditsEqualLedger",
                    "select count(*) from (select account_id from (select e.account_id,"
                            + " p.amount_minor as credit from posting p join journal_entry e on"
                            + " e.id = p.entry_id where p.ledger_account = 'CUSTOMER_CREDIT' union"
                            + " all select account_id, balance_minor from account_credit) y group"
                            + " by 1 having sum(credit) <> 0) x",
                    "seriesWithoutGaps",
                    "select count(*) from number_series s where s.code in ('INVOICE',"
                            + " 'CREDIT_NOTE') and s.last_number <> (select count(*) from invoice i"
                            + " where i.kind = s.code and i.number like '_-' || s.year || '-%')");

    @PersistenceContext private EntityManager em;

    /** Every invariant with the number of rows that break it. */
    public List<LedgerCheck> checks() {
        return CHECKS.entrySet().stream()
                .map(check -> new LedgerCheck(check.getKey(), count(check.getValue())))
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .toList();
    }

    /** The entries that a document caused, oldest first. */
    public List<JournalEntry> entries(UUID document) {
        return em.createQuery(
                        "select distinct e from JournalEntry e join fetch e.postings where"
                                + " e.documentId = :document order by e.id",
                        JournalEntry.class)
                .setParameter("document", document)
                .getResultList();
    }

    /**
     * The balance of each ledger account by currency, debits positive; each currency sums to zero.
     *
     * @param asOf as the books stood at the end of this day, or null for now
     */
    public List<LedgerBalance> trialBalance(LocalDate asOf) {
        return em.createQuery(
                        "select new abono.ledger.LedgerBalance(p.ledgerAccount, p.currency,"
                                + " sum(p.amountMinor)) from Posting p where (:always = true or"
                                + " p.entry.bookedOn <= :day) group by p.ledgerAccount, p.currency"
                                + " order by p.ledgerAccount, p.currency",
                        LedgerBalance.class)
                .setParameter("always", asOf == null)
                .setParameter("day", asOf == null ? LocalDate.EPOCH : asOf)
                .getResultList();
    }

    private long count(String query) {
        return ((Number) em.createNativeQuery(query).getSingleResult()).longValue();
    }
}
