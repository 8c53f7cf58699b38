package abono.notifications;

import abono.creditnotes.CreditNote;
import abono.documents.DocumentKind;
import abono.invoices.Invoice;
import abono.notifications.letters.Announcement;
import abono.notifications.letters.Attachment;
import abono.notifications.letters.Detail;
import abono.notifications.letters.MailKind;
import abono.notifications.letters.Term;
import abono.notifications.outbox.Announcer;
import abono.orders.ItemKind;
import abono.orders.Order;
import abono.orders.OrderEvent;
import abono.orders.OrderLine;
import abono.payments.Payment;
import abono.pricing.Choice;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Confirms orders, with what also stands in the invoice history (S5). */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
class OrderMails {
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
                        details(order, document, notes(order)),
                        "/account/order.xhtml?order=" + order.id(),
                        document == null
                                ? null
                                : new Attachment(DocumentKind.INVOICE, document.id())));
    }

    private List<Detail> details(Order order, Invoice document, List<CreditNote> notes) {
        List<Detail> details = new ArrayList<>();
        order.lines().forEach(line -> details.addAll(details(order, line)));
        if (!order.taxAmount().isZero()) {
            details.add(Detail.of("tax", order.taxAmount()));
        }
        if (!order.creditUsed().isZero()) {
            details.add(Detail.of("creditUsed", order.creditUsed().negated()));
        }
        if (!order.due().isZero()) {
            details.add(Detail.of("charged", order.due()));
            card(order).ifPresent(details::add);
        }
        notes.forEach(note -> details.addAll(given(note)));
        if (document != null) {
            details.add(
                    Detail.of(document.creditNote() ? "creditNote" : "invoice", document.number()));
        }
        return details;
    }

    /** What was ordered, for how many and until when, what it costs, and how it goes on. */
    private static List<Detail> details(Order order, OrderLine line) {
        Choice choice = line.choice();
        String plan = choice.plan().fullName();
        boolean trial = line.kind() == ItemKind.TRIAL;
        String kind = trial ? "order.trial" : "order." + choice.period();
        Term seats =
                Term.of(
                        "order.seats." + choice.plan().product().seatNoun(),
                        choice.charge().seats());
        LocalDate end = line.service().end();
        LocalDate lastDay = end.minusDays(1);
        return List.of(
                new Detail("ordered", line.net(), plan),
                new Detail("order.seats", seats, plan),
                new Detail("order.service", Term.of(kind, line.service().start(), lastDay), plan),
                new Detail(
                        "order.next",
                        trial
                                ? Term.of("order.trial.ends", lastDay)
                                : Term.of("order.renews", end, order.renewal(line)),
                        plan));
    }

    /** The card that was charged. */
    private Optional<Detail> card(Order order) {
        return em
                .createQuery(
                        "select p from Payment p where p.orderId = :order order by p.id desc",
                        Payment.class)
                .setParameter("order", order.id())
                .getResultList()
                .stream()
                .filter(payment -> payment.cardLastFour() != null)
                .findFirst()
                .map(
                        payment ->
                                Detail.of(
                                        "order.card",
                                        Term.of(
                                                "order.cardEnding",
                                                payment.cardBrand(),
                                                payment.cardLastFour())));
    }

    private static List<Detail> given(CreditNote note) {
        List<Detail> details = new ArrayList<>();
        if (note.applied().isPositive()) {
            details.add(Detail.of("creditApplied", note.applied()));
        }
        if (note.toCredit().isPositive()) {
            details.add(Detail.of("creditGiven", note.toCredit()));
        }
        return details;
    }

    /** What it gave back, and where that went. */
    private List<CreditNote> notes(Order order) {
        return em.createQuery(
                        """
                        select n from CreditNote n
                        where n.document.origin.id = :order
                        order by n.id
                        """,
                        CreditNote.class)
                .setParameter("order", order.id())
                .getResultList();
    }

    private Invoice document(Order order) {
        return em
                .createQuery(
                        "select i from Invoice i where i.origin.id = :order order by i.id",
                        Invoice.class)
                .setParameter("order", order.id())
                .getResultList()
                .stream()
                .findFirst()
                .orElse(null);
    }
}
