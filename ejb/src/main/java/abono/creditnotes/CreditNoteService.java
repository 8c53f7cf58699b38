package abono.creditnotes;

import abono.invoices.InvoiceService;
import abono.security.Right;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Tells what credit notes correct and why, and what was taken off an invoice. */
@Stateless
@RolesAllowed(Right.READ_BILLING)
public class CreditNoteService {
    @PersistenceContext private EntityManager em;
    @Inject private InvoiceService invoices;

    /**
     * What a document corrects; empty when it is no credit note.
     *
     * @throws abono.security.AccessRefusal when the caller may not read the account's billing
     */
    public Optional<CreditNote> find(UUID document) {
        invoices.find(document);
        return em
                .createQuery(
                        """
                        select distinct n from CreditNote n join fetch n.document
                        left join fetch n.corrections
                        where n.id = :id
                        """,
                        CreditNote.class)
                .setParameter("id", document)
                .getResultList()
                .stream()
                .peek(note -> note.corrections().forEach(each -> each.invoice().number()))
                .findFirst();
    }

    /** What credit notes took off an invoice, oldest first. */
    public List<Correction> ofInvoice(UUID invoice) {
        invoices.find(invoice);
        return em.createQuery(
                        """
                        select c from Correction c join fetch c.note n join fetch n.document
                        where c.invoice.id = :invoice
                        order by n.id
                        """,
                        Correction.class)
                .setParameter("invoice", invoice)
                .getResultList();
    }
}
