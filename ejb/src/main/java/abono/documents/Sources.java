package abono.documents;

import abono.acceptance.evidence.AcceptanceEvidence;
import abono.creditnotes.CreditNote;
import abono.invoices.Invoice;
import abono.payments.Payment;
import abono.quotes.Quote;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Reads what is printed, whole, so that rendering needs no transaction. */
@Dependent
class Sources {
    @PersistenceContext private EntityManager em;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Quote quote(UUID id) {
        return whole(
                Quote.class,
                """
                select distinct x from Quote x join fetch x.account join fetch x.author
                left join fetch x.lines
                where x.id = :id
                """,
                id);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Invoice invoice(UUID id) {
        return whole(
                Invoice.class,
                """
                select distinct x from Invoice x join fetch x.account join fetch x.lines
                where x.id = :id
                """,
                id);
    }

    /** What a document corrects, or null when it is no credit note. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    CreditNote creditNote(Invoice document) {
        if (!document.creditNote()) {
            return null;
        }
        CreditNote note =
                whole(
                        CreditNote.class,
                        """
                        select distinct x from CreditNote x join fetch x.document
                        left join fetch x.corrections
                        where x.id = :id
                        """,
                        document.id());
        note.corrections().forEach(each -> each.invoice().number());
        return note;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Payment payment(UUID id) {
        return whole(
                Payment.class,
                """
                select distinct x from Payment x join fetch x.account left join fetch x.payer
                join fetch x.allocations a join fetch a.invoice
                where x.id = :id
                """,
                id);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    AcceptanceEvidence evidence(UUID quote) {
        return whole(
                AcceptanceEvidence.class,
                "select x from AcceptanceEvidence x where x.quoteId = :id",
                quote);
    }

    private <T> T whole(Class<T> type, String query, UUID id) {
        return em.createQuery(query, type).setParameter("id", id).getResultList().stream()
                .findFirst()
                .orElseThrow();
    }
}
