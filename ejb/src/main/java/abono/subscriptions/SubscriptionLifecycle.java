package abono.subscriptions;

import abono.money.Money;
import abono.pricing.Choice;
import abono.pricing.ServicePeriod;
import abono.pricing.schedules.ContractAct;
import abono.pricing.schedules.ContractDay;
import abono.pricing.schedules.PlannedChange;
import abono.subscriptions.SubscriptionChange.Kind;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The verbs of a subscription, however it is billed: what sales, accepted quotes, time and unpaid
 * invoices do to it, each in the transaction of the business act behind it and under its row lock
 * ({@link #locked}). Only those acts may: no page changes a subscription around them.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class SubscriptionLifecycle {
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

    /** Lets happen what its schedule has for a day, in order, and tells each (D1, D5, Q10). */
    public void live(Subscription subscription, ContractDay day) {
        day.acts().forEach(act -> live(subscription, act));
    }

    private void live(Subscription subscription, ContractAct act) {
        if (act.kind() == ContractAct.Kind.END) {
            end(subscription);
            return;
        }
        String before = said(subscription);
        subscription.live(act);
        if (act.kind() == ContractAct.Kind.AMEND) {
            note(subscription, Kind.CHANGED, act.on());
            UUID account = subscription.account().id();
            String after = said(subscription);
            events.fire(new SubscriptionEvent.Amended(subscription.id(), account, before, after));
        } else if (act.kind() == ContractAct.Kind.RENEW) {
            note(subscription, Kind.RENEWED, act.on());
            events.fire(subscription.billing().renewed(act));
        }
    }

    /** Takes a one-time discount into account: no more is given back than was paid. */
    public void chargedLess(Subscription subscription, Money once) {
        subscription.chargedLess(once);
    }

    /**
     * Copies into it what a line of an accepted quote agreed for a day to come. Other quotes that
     * touch it were priced without that, so they are true no more (U2).
     */
    public void agree(Subscription subscription, PlannedChange change, UUID quoteLine) {
        subscription.agree(change, quoteLine);
        em.lock(subscription, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        events.fire(
                new SubscriptionEvent.Planned(
                        subscription.id(), subscription.account().id(), change.on()));
    }

    /** Lets it end with its term: it stays usable until then. */
    public void giveNotice(Subscription subscription, LocalDate today) {
        subscription.notice(today);
        note(subscription, Kind.CANCELLED, today);
        events.fire(
                new SubscriptionEvent.NoticeGiven(
                        subscription.id(),
                        subscription.account().id(),
                        subscription.agreedEnd().minusDays(1)));
    }

    /** Notes that a quote for its next term was drafted, so that no other is by itself. */
    public void quoteRenewal(Subscription subscription) {
        subscription.contract().quoteRenewal();
    }

    private void end(Subscription subscription) {
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
