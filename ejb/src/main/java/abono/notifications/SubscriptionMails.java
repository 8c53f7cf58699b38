package abono.notifications;

import abono.dunning.CollectionEvent;
import abono.invoices.Invoice;
import abono.notifications.letters.Announcement;
import abono.notifications.letters.MailKind;
import abono.notifications.outbox.Announcer;
import abono.subscriptions.Subscription;
import abono.subscriptions.SubscriptionEvent;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Tells online customers what becomes of their subscriptions (R1, P6). */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
class SubscriptionMails {
    private static final String SUBSCRIPTIONS = "/account/subscriptions.xhtml";

    @PersistenceContext private EntityManager em;
    @Inject private Announcer announcer;

    void cancelled(@Observes SubscriptionEvent.Cancelled event) {
        Subscription subscription = subscription(event.subject());
        tell(
                MailKind.SUBSCRIPTION_CANCELLED,
                event.account(),
                List.of(
                        subscription.plan().fullName(),
                        subscription.account().legalName(),
                        event.endsOn()));
    }

    void ended(@Observes SubscriptionEvent.Ended event) {
        Subscription subscription = subscription(event.subject());
        tell(
                event.trial() ? MailKind.TRIAL_ENDED : MailKind.SUBSCRIPTION_ENDED,
                event.account(),
                List.of(
                        subscription.plan().fullName(),
                        subscription.account().legalName(),
                        subscription.dataKeptUntil()));
    }

    void restored(@Observes SubscriptionEvent.Restored event) {
        Subscription subscription = subscription(event.subject());
        tell(
                MailKind.SUBSCRIPTION_RESTORED,
                event.account(),
                List.of(subscription.plan().fullName(), subscription.account().legalName()));
    }

    void notCollected(@Observes CollectionEvent.TryFailed event) {
        Invoice invoice = em.find(Invoice.class, event.subject());
        boolean last = event.nextTryOn() == null;
        announcer.tellCustomer(
                new Announcement(
                        last ? MailKind.SUBSCRIPTION_SUSPENDED : MailKind.RENEWAL_FAILED,
                        event.account(),
                        last
                                ? List.of(invoice.number(), invoice.buyer().name(), invoice.open())
                                : List.of(
                                        invoice.number(),
                                        invoice.buyer().name(),
                                        invoice.open(),
                                        event.nextTryOn()),
                        List.of(),
                        "/account/invoice.xhtml?invoice=" + invoice.id(),
                        null));
    }

    private void tell(MailKind kind, UUID account, List<Object> figures) {
        announcer.tellCustomer(
                new Announcement(kind, account, figures, List.of(), SUBSCRIPTIONS, null));
    }

    private Subscription subscription(UUID id) {
        return em.find(Subscription.class, id);
    }
}
