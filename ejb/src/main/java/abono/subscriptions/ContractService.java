package abono.subscriptions;

import abono.security.Caller;
import abono.security.Right;
import abono.subscriptions.SubscriptionRefusal.Reason;
import abono.time.BusinessTime;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** A corporate customer keeps a contract from renewing by itself, or lets it renew again (Q10). */
@Stateless
@RolesAllowed(Right.ACCEPT_QUOTES)
public class ContractService {
    @Inject private SubscriptionService subscriptions;
    @Inject private SubscriptionLifecycle life;
    @Inject private Caller caller;
    @Inject private BusinessTime time;
    @Inject private Event<SubscriptionEvent> events;

    /**
     * Gives notice: it ends with its term.
     *
     * @throws SubscriptionRefusal NOTICE_TOO_LATE less than 30 days before the term ends,
     *     PENDING_CANCELLATION when notice was given before, NO_CONTRACT
     */
    public Subscription giveNotice(UUID id) {
        Subscription subscription = locked(id);
        LocalDate today = time.today(subscription.account().zone());
        if (subscription.cancelledOn() != null) {
            throw new SubscriptionRefusal(
                    Reason.PENDING_CANCELLATION, subscription.agreedEnd().minusDays(1));
        }
        refuseIfLate(subscription, today);
        life.giveNotice(subscription, today);
        return subscription;
    }

    /**
     * Takes the notice back: it renews at the end of its term.
     *
     * @throws SubscriptionRefusal NOT_CANCELLED when there is none, NOTICE_TOO_LATE in the last 30
     *     days, by when the seller counts on it
     */
    public Subscription withdrawNotice(UUID id) {
        Subscription subscription = locked(id);
        if (subscription.cancelledOn() == null) {
            throw new SubscriptionRefusal(Reason.NOT_CANCELLED);
        }
        refuseIfLate(subscription, time.today(subscription.account().zone()));
        subscription.notice(null);
        events.fire(new SubscriptionEvent.NoticeWithdrawn(id, subscription.account().id()));
        return subscription;
    }

    private static void refuseIfLate(Subscription subscription, LocalDate today) {
        LocalDate until = subscription.noticeUntil();
        if (today.isAfter(until)) {
            throw new SubscriptionRefusal(Reason.NOTICE_TOO_LATE, until);
        }
    }

    private Subscription locked(UUID id) {
        caller.require(Right.ACCEPT_QUOTES, subscriptions.find(id).account());
        Subscription subscription = life.locked(id);
        if (!subscription.contract().made()) {
            throw new SubscriptionRefusal(Reason.NO_CONTRACT);
        }
        new ChangeRules(subscription).running();
        return subscription;
    }
}
