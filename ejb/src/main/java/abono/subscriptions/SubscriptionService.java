package abono.subscriptions;

import abono.accounts.Accounts;
import abono.security.AccessRefusal;
import abono.security.Caller;
import abono.security.Right;
import abono.security.Scope;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Starts and shows subscriptions. */
@Stateless
@RolesAllowed(Right.READ_BILLING)
public class SubscriptionService {
    private static final String WITH_PLAN =
            "select s from Subscription s join fetch s.plan p join fetch p.product"
                    + " join fetch s.account a ";

    @PersistenceContext private EntityManager em;
    @Inject private Accounts accounts;
    @Inject private Caller caller;
    @Inject private Event<SubscriptionEvent> events;

    /**
     * Starts one, in the transaction of the business act that sold it; only {@code billing} may.
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Subscription start(NewSubscription wanted) {
        Subscription subscription = new Subscription(wanted);
        em.persist(subscription);
        events.fire(new SubscriptionEvent.Started(subscription.id(), subscription.account().id()));
        return subscription;
    }

    /** The subscription, if the caller may read its account's billing. */
    public Subscription find(UUID id) {
        Subscription found =
                em
                        .createQuery(WITH_PLAN + "where s.id = :id", Subscription.class)
                        .setParameter("id", id)
                        .getResultList()
                        .stream()
                        .findFirst()
                        .orElseThrow(AccessRefusal::unknown);
        caller.require(Right.READ_BILLING, found.account());
        return found;
    }

    /** The subscriptions of an account, active ones first, newest first. */
    public List<Subscription> ofAccount(UUID account) {
        accounts.guarded(account, Right.READ_BILLING);
        return em.createQuery(
                        WITH_PLAN + "where a.id = :account order by s.status, s.id desc",
                        Subscription.class)
                .setParameter("account", account)
                .getResultList();
    }

    /** The subscriptions that a document became, if the caller may see them. */
    public List<Subscription> ofDocument(UUID document) {
        List<Subscription> found =
                em.createQuery(
                                WITH_PLAN + "where s.origin.documentId = :document order by s.id",
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
        return em.createQuery(
                        WITH_PLAN
                                + "where (:every = true or a.representativeId = :representative"
                                + " or a.id in :accounts) and (:first = true or s.id < :before)"
                                + " order by s.id desc",
                        Subscription.class)
                .setParameter("every", scope.every())
                .setParameter("representative", scope.representative())
                .setParameter("accounts", scope.accounts())
                .setParameter("first", before == null)
                .setParameter("before", before == null ? new UUID(0, 0) : before)
                .setMaxResults(limit)
                .getResultList();
    }
}
