package abono.ledger;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Where money events are booked. */
@Dependent
public class Ledger {
    @PersistenceContext private EntityManager em;

    /**
     * Books the entry in the caller's transaction.
     *
     * @throws IllegalStateException when debits and credits differ: a fault of the code
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void book(JournalEntry entry) {
        if (!entry.balanced()) {
            throw new IllegalStateException("Unbalanced " + entry.kind() + " " + entry.postings());
        }
        if (!entry.postings().isEmpty()) {
            em.persist(entry);
        }
    }
}
