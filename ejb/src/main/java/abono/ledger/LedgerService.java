package abono.ledger;

import abono.security.Right;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Reads the books and proves that they are right. */
@Stateless
@RolesAllowed(Right.READ_LEDGER)
public class LedgerService {
    @PersistenceContext private EntityManager em;
    @Inject private Books books;

    /** Every invariant with the number of rows that break it. */
    public List<LedgerFinding> checks() {
        return books.checks();
    }

    /** The entries that a document caused, oldest first. */
    public List<JournalEntry> entries(UUID document) {
        return entries(List.of(document));
    }

    /** The entries that the documents caused, oldest first. */
    public List<JournalEntry> entries(Collection<UUID> documents) {
        return em.createQuery(
                        """
                        select distinct e from JournalEntry e join fetch e.postings
                        where e.documentId in :documents
                        order by e.id
                        """,
                        JournalEntry.class)
                .setParameter("documents", documents)
                .getResultList();
    }

    /**
     * The balance of each ledger account by currency, debits positive; each currency sums to zero.
     *
     * @param asOf as the books stood at the end of this day, or null for now
     */
    public List<LedgerBalance> trialBalance(LocalDate asOf) {
        return em.createQuery(
                        """
                        select new abono.ledger.LedgerBalance(p.ledgerAccount, p.currency,
                            sum(p.amountMinor))
                        from Posting p
                        where (:always = true or p.entry.bookedOn <= :day)
                        group by p.ledgerAccount, p.currency
                        order by p.ledgerAccount, p.currency
                        """,
                        LedgerBalance.class)
                .setParameter("always", asOf == null)
                .setParameter("day", asOf == null ? LocalDate.EPOCH : asOf)
                .getResultList();
    }
}
