package abono.notifications;

import abono.documents.DocumentKind;
import abono.invoices.Invoice;
import abono.invoices.InvoiceEvent;
import abono.invoices.origins.InvoiceOrigin;
import abono.notifications.letters.Announcement;
import abono.notifications.letters.Attachment;
import abono.notifications.letters.Detail;
import abono.notifications.letters.MailKind;
import abono.notifications.outbox.Announcer;
import abono.quotes.Quote;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** Tells customers of invoices; what is ordered online is confirmed with its order. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
class InvoiceMails {
    @PersistenceContext private EntityManager em;
    @Inject private Announcer announcer;

    void issued(@Observes InvoiceEvent.Issued event) {
        Invoice invoice = em.find(Invoice.class, event.subject());
        if (invoice.origin() instanceof InvoiceOrigin.Order) {
            return;
        }
        boolean online = !invoice.account().corporate();
        announcer.tellCustomer(
                new Announcement(
                        online ? MailKind.RENEWED : MailKind.INVOICE_ISSUED,
                        event.account(),
                        List.of(
                                invoice.number(),
                                invoice.buyer().name(),
                                invoice.total(),
                                invoice.dueOn()),
                        details(invoice),
                        (online ? "/account" : "/corporate")
                                + "/invoice.xhtml?invoice="
                                + invoice.id(),
                        new Attachment(DocumentKind.INVOICE, invoice.id())));
    }

    private List<Detail> details(Invoice invoice) {
        List<Detail> details = new ArrayList<>();
        if (invoice.origin() instanceof InvoiceOrigin.AcceptedQuote accepted) {
            Quote quote = em.find(Quote.class, accepted.id());
            details.add(Detail.of("acceptedQuote", quote.number()));
        }
        details.add(Detail.of("amountDue", invoice.total()));
        details.add(Detail.of("dueOn", invoice.dueOn()));
        if (invoice.purchaseOrder() != null) {
            details.add(Detail.of("purchaseOrder", invoice.purchaseOrder()));
        }
        return details;
    }
}
