package abono.notifications;

import abono.documents.DocumentKind;
import abono.invoices.Invoice;
import abono.orders.Order;
import abono.orders.OrderEvent;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** Confirms orders, with what also stands in the invoice history (S5). */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class OrderMails {
    @PersistenceContext private EntityManager em;
    @Inject private Announcer announcer;

    void completed(@Observes OrderEvent.Completed event) {
        Order order = em.find(Order.class, event.subject());
        Invoice document = document(order);
        announcer.tellCustomer(
                new Announcement(
                        MailKind.ORDER_CONFIRMED,
                        event.account(),
                        List.of(order.number(), order.account().legalName()),
                        details(order, document),
                        "/account/order.xhtml?order=" + order.id(),
                        document == null
                                ? null
                                : new Attachment(DocumentKind.INVOICE, document.id())));
    }

    private static List<Detail> details(Order order, Invoice document) {
        List<Detail> details = new ArrayList<>();
        order.lines()
                .forEach(
                        line ->
                                details.add(
                                        new Detail(
                                                "ordered",
                                                line.net(),
                                                line.choice().plan().fullName())));
        if (!order.taxAmount().isZero()) {
            details.add(Detail.of("tax", order.taxAmount()));
        }
        if (!order.creditUsed().isZero()) {
            details.add(Detail.of("creditUsed", order.creditUsed().negated()));
        }
        if (!order.due().isZero()) {
            details.add(Detail.of("charged", order.due()));
        }
        if (order.net().isNegative()) {
            details.add(Detail.of("creditGiven", order.total().negated()));
        }
        if (document != null) {
            details.add(
                    Detail.of(document.creditNote() ? "creditNote" : "invoice", document.number()));
        }
        return details;
    }

    private Invoice document(Order order) {
        return em
                .createQuery("select i from Invoice i where i.origin.id = :order", Invoice.class)
                .setParameter("order", order.id())
                .getResultList()
                .stream()
                .findFirst()
                .orElse(null);
    }
}
