package abono.subscriptions;

import abono.money.Money;
import abono.pricing.Choice;
import abono.pricing.ServicePeriod;
import abono.subscriptions.SubscriptionChange.Kind;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What sales and time do to subscriptions, each step in the transaction of the business act behind
 * it. Only {@code billing} and {@code collections} may: no page changes a subscription around them.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class SubscriptionLife {
    @PersistenceContext private EntityManager em;
    @Inject private Event<SubscriptionEvent> events;

    /**
     * The subscription under its row lock: cancelling, ordering and renewing wait for each other.
     */
    public Subscription locked(UUID id) {
        Subscription subscription = em.find(Subscription.class, id, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(subscription, LockModeType.PESSIMISTIC_WRITE);
        return subscription;
    }

    /** Starts a paid one. */
    public Subscription start(NewSubscription wanted) {
        Subscription subscription = new Subscription(wanted);
        em.persist(subscription);
        note(subscription, Kind.STARTED, wanted.startsOn());
        events.fire(new SubscriptionEvent.Started(subscription.id(), subscription.account().id()));
        return subscription;
    }

    /** Starts a trial for the days; the unique index {@code subscription_one_trial} allows one. */
    public Subscription startTrial(NewSubscription wanted, ServicePeriod days) {
        Subscription subscription = new Subscription(wanted, days);
        em.persist(subscription);
        note(subscription, Kind.TRIAL_STARTED, days.start());
        events.fire(
                new SubscriptionEvent.TrialStarted(
                        subscription.id(), subscription.account().id(), subscription.lastDay()));
        return subscription;
    }

    /** Gives it another choice from the day on: changed, subscribed after a trial, reactivated. */
    public void change(Subscription subscription, Choice choice, LocalDate day) {
        Kind kind =
                subscription.trial()
                        ? Kind.SUBSCRIBED
                        : subscription.ended() ? Kind.REACTIVATED : Kind.CHANGED;
        String before = said(subscription);
        subscription.release();
        subscription.change(choice, day);
        note(subscription, kind, day);
        events.fire(
                new SubscriptionEvent.Changed(
                        subscription.id(),
                        subscription.account().id(),
                        before,
                        said(subscription)));
    }

    /** Begins its next period at the price of a seat. */
    public void renew(Subscription subscription, Money unit) {
        subscription.renew(unit);
        note(subscription, Kind.RENEWED, subscription.periodStart());
        events.fire(
                new SubscriptionEvent.Renewed(
                        subscription.id(), subscription.account().id(), subscription.periodEnd()));
    }

    /** Ends it with its period. */
    public void end(Subscription subscription) {
        boolean trial = subscription.trial();
        subscription.end(subscription.periodEnd());
        note(subscription, Kind.ENDED, subscription.periodEnd());
        events.fire(
                new SubscriptionEvent.Ended(subscription.id(), subscription.account().id(), trial));
    }

    /** Takes the access away until it is paid for (P6). */
    public void suspend(UUID id, LocalDate day) {
        Subscription subscription = locked(id);
        if (subscription.active()) {
            subscription.suspend();
            note(subscription, Kind.SUSPENDED, day);
            events.fire(new SubscriptionEvent.Suspended(id, subscription.account().id()));
        }
    }

    /** Gives the access back (P6). */
    public void restore(UUID id, LocalDate day) {
        Subscription subscription = locked(id);
        if (subscription.status() == SubscriptionStatus.SUSPENDED) {
            subscription.restore();
            note(subscription, Kind.RESTORED, day);
            events.fire(new SubscriptionEvent.Restored(id, subscription.account().id()));
        }
    }

    /** Keeps everybody else off it while the order is paid. */
    public void hold(UUID id, UUID order) {
        locked(id).hold(order);
    }

    /** Lets others at it again: the order was not paid. */
    public void release(UUID id) {
        locked(id).release();
    }

    /**
     * The online subscriptions whose period may be over, in the order that it ended; one that an
     * order holds waits until that is paid or not.
     *
     * @param latest the latest calendar day anywhere on Earth
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<UUID> due(LocalDate latest) {
        return em.createQuery(
                        "select s.id from Subscription s where s.status <> :ended and s.periodEnd"
                                + " <= :latest and s.heldBy is null and s.account.kind = :online"
                                + " order by s.periodEnd, s.id",
                        UUID.class)
                .setParameter("ended", SubscriptionStatus.ENDED)
                .setParameter("latest", latest)
                .setParameter("online", abono.accounts.AccountKind.ONLINE)
                .getResultList();
    }

    private void note(Subscription subscription, Kind kind, LocalDate day) {
        em.persist(new SubscriptionChange(subscription, kind, day));
    }

    static String said(Subscription subscription) {
        return subscription.plan().code()
                + " "
                + subscription.seats()
                + " "
                + subscription.period()
                + " "
                + subscription.charge().unit();
    }
}
