package abono.subscriptions;

import abono.accounts.Accounts;
import abono.persistence.Keyset;
import abono.security.AccessRefusal;
import abono.security.Caller;
import abono.security.Right;
import abono.security.Scope;
import abono.time.BusinessTime;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Shows subscriptions; their customers cancel and keep them here. */
@Stateless
@RolesAllowed(Right.READ_BILLING)
public class SubscriptionService {
    private static final String WITH_PLAN =
            """
            select s from Subscription s join fetch s.plan p join fetch p.product
            join fetch s.account a
            """;

    private static final String WITH_CHANGES =
            WITH_PLAN.replace("select s", "select distinct s") + "left join fetch s.agreedChanges ";

    private static final String PAGE =
            """
            select s.id from Subscription s join s.account a
            where %s and %s
            order by s.id desc
            """
                    .formatted(Scope.CONDITION, Keyset.after("s.id"));

    @PersistenceContext private EntityManager em;
    @Inject private Accounts accounts;
    @Inject private Caller caller;
    @Inject private BusinessTime time;
    @Inject private SubscriptionLifecycle life;
    @Inject private Event<SubscriptionEvent> events;

    /** The subscription, if the caller may read its account's billing. */
    public Subscription find(UUID id) {
        return guarded(id, Right.READ_BILLING);
    }

    /**
     * Cancels it: it stays usable until its period ends and is not renewed; prepaid fees are not
     * refunded, a trial is never charged (S8, R1).
     *
     * @throws SubscriptionRefusal when it has ended, is cancelled already or is being ordered
     */
    @RolesAllowed(Right.MANAGE_SUBSCRIPTIONS)
    public Subscription cancel(UUID id) {
        Subscription subscription = lockedForChange(id);
        LocalDate today = time.today(subscription.account().zone());
        subscription.cancel(today);
        em.persist(new SubscriptionChange(subscription, SubscriptionChange.Kind.CANCELLED, today));
        events.fire(
                new SubscriptionEvent.Cancelled(
                        id, subscription.account().id(), subscription.lastDay()));
        return subscription;
    }

    /**
     * Removes a pending cancellation: it renews at the end of its period (S11).
     *
     * @throws SubscriptionRefusal when there is none
     */
    @RolesAllowed(Right.MANAGE_SUBSCRIPTIONS)
    public Subscription keep(UUID id) {
        Subscription subscription = lockedForChange(id);
        subscription.keep();
        em.persist(
                new SubscriptionChange(
                        subscription,
                        SubscriptionChange.Kind.KEPT,
                        time.today(subscription.account().zone())));
        events.fire(
                new SubscriptionEvent.Kept(
                        id, subscription.account().id(), subscription.periodEnd()));
        return subscription;
    }

    /** What has happened to it, newest first. */
    public List<SubscriptionChange> history(UUID id) {
        find(id);
        return em.createQuery(
                        """
                        select c from SubscriptionChange c join fetch c.plan p join fetch p.product
                        join fetch c.subscription
                        where c.subscription.id = :id
                        order by c.id desc
                        """,
                        SubscriptionChange.class)
                .setParameter("id", id)
                .getResultList();
    }

    private Subscription lockedForChange(UUID id) {
        guarded(id, Right.MANAGE_SUBSCRIPTIONS);
        return life.locked(id);
    }

    private Subscription guarded(UUID id, String right) {
        Subscription found =
                em
                        .createQuery(
                                WITH_PLAN + "left join fetch s.agreedChanges where s.id = :id",
                                Subscription.class)
                        .setParameter("id", id)
                        .getResultList()
                        .stream()
                        .findFirst()
                        .orElseThrow(AccessRefusal::unknown);
        caller.require(right, found.account());
        return found;
    }

    /** What its readers are told of it today. */
    public SubscriptionFacts facts(Subscription subscription) {
        caller.require(Right.READ_BILLING, subscription.account());
        return SubscriptionFacts.of(subscription, time.today(subscription.account().zone()));
    }

    /** The subscriptions of an account, active ones first, newest first. */
    public List<Subscription> ofAccount(UUID account) {
        accounts.guarded(account, Right.READ_BILLING);
        return em.createQuery(
                        WITH_CHANGES + "where a.id = :account order by s.status, s.id desc",
                        Subscription.class)
                .setParameter("account", account)
                .getResultList();
    }

    /** The subscriptions that a document became, if the caller may see them. */
    public List<Subscription> ofDocument(UUID document) {
        List<Subscription> found =
                em.createQuery(
                                WITH_CHANGES
                                        + "where s.origin.documentId = :document order by s.id",
                                Subscription.class)
                        .setParameter("document", document)
                        .getResultList();
        found.forEach(each -> caller.require(Right.READ_BILLING, each.account()));
        return found;
    }

    /**
     * A page of the caller's subscriptions, newest first.
     *
     * @param before the last id of the page before, or null for the first page
     * @param limit how many at most
     */
    public List<Subscription> list(UUID before, int limit) {
        Scope scope = caller.scope(Right.READ_BILLING);
        List<UUID> ids =
                Keyset.bind(scope.bind(em.createQuery(PAGE, UUID.class)), before)
                        .setMaxResults(limit)
                        .getResultList();
        return ids.isEmpty() ? List.of() : withChanges(ids);
    }

    /** Together with what was agreed for all of them, which a limited query cannot fetch. */
    private List<Subscription> withChanges(List<UUID> ids) {
        return em.createQuery(
                        WITH_CHANGES + "where s.id in :ids order by s.id desc", Subscription.class)
                .setParameter("ids", ids)
                .getResultList();
    }
}
