package abono.notifications;

import abono.documents.DocumentKind;
import abono.invoices.Invoice;
import abono.invoices.InvoiceEvent;
import abono.quotes.Quote;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** Tells customers of invoices. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class InvoiceMails {
    @PersistenceContext private EntityManager em;
    @Inject private Announcer announcer;

    void issued(@Observes InvoiceEvent.Issued event) {
        Invoice invoice = em.find(Invoice.class, event.subject());
        List<Detail> details = new ArrayList<>();
        Quote accepted = em.find(Quote.class, invoice.origin().id());
        if (accepted != null) {
            details.add(Detail.of("acceptedQuote", accepted.number()));
        }
        details.add(Detail.of("amountDue", invoice.total()));
        details.add(Detail.of("dueOn", invoice.dueOn()));
        if (invoice.purchaseOrder() != null) {
            details.add(Detail.of("purchaseOrder", invoice.purchaseOrder()));
        }
        announcer.tellCustomer(
                new Announcement(
                        MailKind.INVOICE_ISSUED,
                        event.account(),
                        List.of(
                                invoice.number(),
                                invoice.buyer().name(),
                                invoice.total(),
                                invoice.dueOn()),
                        details,
                        "/corporate/invoice.xhtml?invoice=" + invoice.id(),
                        new Attachment(DocumentKind.INVOICE, invoice.id())));
    }
}
