package abono.notifications;

import abono.notifications.letters.Announcement;
import abono.notifications.letters.MailKind;
import abono.notifications.outbox.Announcer;
import abono.purchaseapprovals.ConsentEvent;
import abono.purchaseapprovals.ConsentRequest;
import abono.purchaseapprovals.Consents;
import abono.security.Person;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Asks approvers, reminds those who have not voted yet, and tells who asked (U5). */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
class ConsentMails {
    @PersistenceContext private EntityManager em;
    @Inject private Announcer announcer;
    @Inject private Consents consents;

    void asked(@Observes ConsentEvent.Asked event) {
        tell(event.subject());
    }

    void reminded(@Observes ConsentEvent.Reminded event) {
        tell(event.subject());
    }

    void allowed(@Observes ConsentEvent.PaymentAllowed event) {
        ConsentRequest request = em.find(ConsentRequest.class, event.subject());
        announcer.tell(
                new Announcement(
                        MailKind.PAYMENT_CONSENT_GIVEN,
                        request.accountId(),
                        List.of(request.number(), request.amount()),
                        List.of(),
                        "/corporate/invoice-payment.xhtml?invoice="
                                + request.invoiceId()
                                + "&amount="
                                + request.amount().amount().toPlainString(),
                        null),
                List.of(request.requester()));
    }

    void refused(@Observes ConsentEvent.Refused event) {
        ConsentRequest request = em.find(ConsentRequest.class, event.subject());
        announcer.tell(
                new Announcement(
                        request.forPayment()
                                ? MailKind.PAYMENT_CONSENT_REFUSED
                                : MailKind.CONSENT_REFUSED,
                        request.accountId(),
                        List.of(request.number(), request.amount(), event.reason()),
                        List.of(),
                        "/corporate/requests.xhtml",
                        null),
                List.of(request.requester()));
    }

    private void tell(UUID id) {
        ConsentRequest request = em.find(ConsentRequest.class, id);
        List<Person> approvers =
                consents.silent(request).stream().map(seat -> em.find(Person.class, seat)).toList();
        announcer.tell(
                new Announcement(
                        request.forPayment()
                                ? MailKind.PAYMENT_CONSENT_ASKED
                                : MailKind.CONSENT_ASKED,
                        request.accountId(),
                        List.of(request.number(), request.requester().name(), request.amount()),
                        List.of(),
                        "/corporate/requests.xhtml",
                        null),
                approvers);
    }
}
