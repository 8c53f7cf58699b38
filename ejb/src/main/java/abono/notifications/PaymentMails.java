package abono.notifications;

import abono.documents.DocumentKind;
import abono.invoices.Invoice;
import abono.notifications.letters.Announcement;
import abono.notifications.letters.Attachment;
import abono.notifications.letters.Detail;
import abono.notifications.letters.MailKind;
import abono.notifications.outbox.Announcer;
import abono.payments.Allocation;
import abono.payments.Payment;
import abono.payments.PaymentEvent;
import abono.time.BusinessTime;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Tells customers what became of their payments. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
class PaymentMails {
    /** Until then the payer still looks at the page that says why it failed. */
    private static final Duration LOOKING = Duration.ofMinutes(1);

    @PersistenceContext private EntityManager em;
    @Inject private Announcer announcer;
    @Inject private BusinessTime time;

    void received(@Observes PaymentEvent.Received event) {
        Payment payment = em.find(Payment.class, event.subject());
        if (payment.orderId() != null) {
            return;
        }
        announcer.tellCustomer(
                new Announcement(
                        MailKind.PAYMENT_RECEIVED,
                        event.account(),
                        List.of(payment.number(), payment.account().legalName(), payment.amount()),
                        parts(payment),
                        door(payment) + "/receipt.xhtml?payment=" + payment.id(),
                        new Attachment(DocumentKind.RECEIPT, payment.id())));
    }

    /** Who pays just now sees the bank's question; of a charge by itself nobody knows. */
    void asked(@Observes PaymentEvent.ActionNeeded event) {
        Payment payment = em.find(Payment.class, event.subject());
        if (payment.payer() != null) {
            return;
        }
        Invoice invoice = payment.allocations().get(0).invoice();
        announcer.tellCustomer(
                new Announcement(
                        MailKind.PAYMENT_CONFIRM,
                        event.account(),
                        List.of(invoice.number(), payment.account().legalName(), payment.amount()),
                        List.of(),
                        door(payment) + "/invoice-payment.xhtml?invoice=" + invoice.id(),
                        null));
    }

    void reversed(@Observes PaymentEvent.Reversed event) {
        Payment payment = em.find(Payment.class, event.subject());
        announcer.tellCustomer(
                new Announcement(
                        MailKind.PAYMENT_REVERSED,
                        event.account(),
                        List.of(
                                event.number(),
                                payment.account().legalName(),
                                payment.amount(),
                                event.why()),
                        List.of(),
                        door(payment)
                                + "/invoice.xhtml?invoice="
                                + payment.allocations().get(0).invoice().id(),
                        null));
    }

    private static String door(Payment payment) {
        return payment.account().corporate() ? "/corporate" : "/account";
    }

    private static List<Detail> parts(Payment payment) {
        List<Detail> details = new ArrayList<>();
        for (Allocation part : payment.allocations()) {
            String number = part.invoice().number();
            details.add(new Detail("paidFor", part.amount(), number));
            details.add(new Detail("stillOpen", part.invoice().open(), number));
        }
        return details;
    }

    void failed(@Observes PaymentEvent.Failed event) {
        Payment payment = em.find(Payment.class, event.subject());
        boolean looking = payment.createdAt().plus(LOOKING).isAfter(time.now());
        if (looking || payment.payer() == null || payment.orderId() != null) {
            return;
        }
        announcer.tell(
                new Announcement(
                        MailKind.PAYMENT_FAILED,
                        event.account(),
                        List.of(payment.amount(), payment.account().legalName()),
                        List.of(),
                        door(payment)
                                + "/invoice.xhtml?invoice="
                                + payment.allocations().get(0).invoice().id(),
                        null),
                List.of(payment.payer()));
    }
}
