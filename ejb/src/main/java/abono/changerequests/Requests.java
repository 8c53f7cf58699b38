package abono.changerequests;

import abono.catalog.Product;
import abono.persistence.AdvisoryLock;
import abono.persistence.Keyset;
import abono.quotes.Quote;
import abono.security.Scope;
import abono.subscriptions.Subscription;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;

/** The requests, found. */
@Dependent
class Requests {
    private static final UUID NONE = new UUID(0, 0);
    private static final String WHOLE =
            """
            select r from SalesRequest r join fetch r.account a join fetch r.requester
            left join fetch r.product left join fetch r.quote
            where
            """;
    private static final String REACHED =
            Scope.CONDITION + " and (:anyAccount = true or a.id = :account)";

    @PersistenceContext private EntityManager em;

    void add(SalesRequest request) {
        em.persist(request);
    }

    /** Requests under one key wait for each other, so the second finds the first. */
    void queueFor(UUID requester, String key) {
        AdvisoryLock.CHANGE_REQUEST.take(em, requester + key);
    }

    SalesRequest underKey(UUID requester, String key) {
        return first(
                whole("r.requester.id = :requester and r.clientKey = :key")
                        .setParameter("requester", requester)
                        .setParameter("key", key));
    }

    /** The request under its row lock: of two who end it at once the second sees the first. */
    SalesRequest locked(UUID id) {
        SalesRequest request = em.find(SalesRequest.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (request != null) {
            em.refresh(request, LockModeType.PESSIMISTIC_WRITE);
        }
        return request;
    }

    SalesRequest find(UUID id) {
        return first(whole("r.id = :id").setParameter("id", id));
    }

    /** Of an account, newest first. */
    List<SalesRequest> ofAccount(UUID account, UUID before, int limit) {
        String condition = "a.id = :account and " + Keyset.after("r.id") + " order by r.id desc";
        return Keyset.bind(whole(condition), before)
                .setParameter("account", account)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Open ones first, the longest waiting on top; then the ended, the latest on top. */
    List<SalesRequest> reached(Scope scope, UUID account, int first, int size) {
        return reached(
                        whole(REACHED + " order by r.endedAt desc nulls first, r.id"),
                        scope,
                        account)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    long count(Scope scope, boolean onlyOpen) {
        return reached(
                        em.createQuery(
                                "select count(r) from SalesRequest r join r.account a where "
                                        + REACHED
                                        + " and (:all = true or r.status = :open)",
                                Long.class),
                        scope,
                        null)
                .setParameter("all", !onlyOpen)
                .setParameter("open", RequestState.OPEN)
                .getSingleResult();
    }

    Subscription subscription(UUID id) {
        return id == null ? null : em.find(Subscription.class, id);
    }

    Product product(UUID id) {
        return id == null ? null : em.find(Product.class, id);
    }

    Quote quote(UUID id) {
        return id == null ? null : em.find(Quote.class, id);
    }

    private TypedQuery<SalesRequest> whole(String condition) {
        return em.createQuery(WHOLE + condition, SalesRequest.class)
                .setHint("eclipselink.left-join-fetch", "r.subscription.plan.product");
    }

    private static <T> TypedQuery<T> reached(TypedQuery<T> query, Scope scope, UUID account) {
        return scope.bind(query)
                .setParameter("anyAccount", account == null)
                .setParameter("account", account == null ? NONE : account);
    }

    private static SalesRequest first(TypedQuery<SalesRequest> query) {
        return query.getResultList().stream().findFirst().orElse(null);
    }
}
