package abono.acceptance;

import abono.creditnotes.CreditNoteReason;
import abono.invoices.Invoice;
import abono.invoices.InvoiceDraft;
import abono.invoices.InvoiceLine;
import abono.invoices.LineDraft;
import abono.invoices.origins.InvoiceOrigin;
import abono.invoicing.Invoicing;
import abono.money.Money;
import abono.quotes.Quote;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The documents that an acceptance led to, each undone by one of the other kind. */
@Dependent
class TakenBack {
    @PersistenceContext private EntityManager em;
    @Inject private Invoicing invoicing;

    /** Its own document and those that billed its subscriptions since, the latest first. */
    List<Invoice> of(Quote quote, Set<UUID> subscriptions) {
        Set<UUID> about = subscriptions.isEmpty() ? Set.of(quote.id()) : subscriptions;
        List<UUID> ids =
                em.createQuery(
                                """
                                select distinct i.id from Invoice i join i.lines l
                                where i.issuedAt >= :since
                                and (i.origin.id = :quote or l.origin.id in :about)
                                order by i.id desc
                                """,
                                UUID.class)
                        .setParameter("since", quote.answer().decidedAt())
                        .setParameter("quote", quote.id())
                        .setParameter("about", about)
                        .getResultList();
        List<Invoice> documents = new ArrayList<>();
        for (UUID id : ids.stream().sorted().toList()) {
            documents.add(0, em.find(Invoice.class, id, LockModeType.PESSIMISTIC_WRITE));
        }
        return documents;
    }

    /**
     * A credit note that corrects an invoice and settles what is open of it; an invoice for a
     * credit note: of all its lines, or of a shared document of those of the subscriptions.
     */
    Invoice undo(Quote quote, Invoice document, Set<UUID> subscriptions) {
        boolean own = document.origin().equals(new InvoiceOrigin.AcceptedQuote(quote.id()));
        List<InvoiceLine> lines =
                document.lines().stream()
                        .filter(line -> own || subscriptions.contains(line.origin().id()))
                        .toList();
        boolean note = document.creditNote();
        InvoiceDraft draft =
                new InvoiceDraft(
                        document.account(),
                        lines.stream().map(line -> whole(line, note)).toList(),
                        document.tax(),
                        quote.terms().paymentTermsDays(),
                        document.purchaseOrder(),
                        InvoiceOrigin.Reversal.of(quote.id(), document.id()));
        if (note) {
            return invoicing.again(document, quote.id(), draft);
        }
        return invoicing.credit(draft, CreditNoteReason.CONTESTED, document).document();
    }

    /** The whole of a line in one amount: demanded again, or given back. */
    private static LineDraft whole(InvoiceLine line, boolean again) {
        Money amount = again ? line.net() : line.net().negated();
        return new LineDraft(
                line.description(),
                1,
                amount,
                amount,
                Money.zero(amount.currency()),
                line.serviceFrom(),
                line.serviceTo(),
                line.derivation(),
                line.origin());
    }
}
