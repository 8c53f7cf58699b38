package abono.invoicing;

import abono.ledger.JournalEntry;
import abono.ledger.LedgerService;
import abono.security.Right;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Everything that the books say of one invoice: its issue, what paid it, what was credited. */
@Stateless
@RolesAllowed(Right.READ_LEDGER)
public class InvoiceBooksService {
    @PersistenceContext private EntityManager em;
    @Inject private LedgerService ledger;

    /** The entries of an invoice, its payments and its credit notes, oldest first. */
    public List<JournalEntry> entries(UUID invoice) {
        List<UUID> documents = new ArrayList<>(List.of(invoice));
        documents.addAll(
                ids("select a.payment.id from Allocation a where a.invoice.id = :id", invoice));
        documents.addAll(
                ids("select c.note.id from Correction c where c.invoice.id = :id", invoice));
        return ledger.entries(documents);
    }

    private List<UUID> ids(String query, UUID invoice) {
        return em.createQuery(query, UUID.class).setParameter("id", invoice).getResultList();
    }
}
