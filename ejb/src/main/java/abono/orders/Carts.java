package abono.orders;

import abono.persistence.AdvisoryLock;
import abono.subscriptions.Subscription;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The carts, and what of subscriptions their prices depend on. */
@Dependent
class Carts {
    @PersistenceContext private EntityManager em;

    /** Changes of one cart happen one after another, until the transaction ends. */
    void queueFor(UUID account) {
        AdvisoryLock.CART.take(em, account.toString());
    }

    /** What is in the account's cart, oldest first. */
    List<CartItem> of(UUID account) {
        return em.createQuery(
                        "select i from CartItem i where i.accountId = :account order by i.id",
                        CartItem.class)
                .setParameter("account", account)
                .getResultList();
    }

    Optional<CartItem> find(UUID account, UUID item) {
        return Optional.ofNullable(item == null ? null : em.find(CartItem.class, item))
                .filter(found -> found.accountId().equals(account));
    }

    void add(CartItem item) {
        em.persist(item);
    }

    void remove(Collection<UUID> items) {
        if (!items.isEmpty()) {
            em.createQuery("delete from CartItem i where i.id in :items")
                    .setParameter("items", items)
                    .executeUpdate();
        }
    }

    long size(UUID account) {
        return em.createQuery(
                        "select count(i) from CartItem i where i.accountId = :account", Long.class)
                .setParameter("account", account)
                .getSingleResult();
    }

    List<Subscription> subscriptions(UUID account, List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                """
                                select s from Subscription s join fetch s.plan p
                                join fetch p.product join fetch s.account a
                                where a.id = :account and s.id in :ids
                                """,
                                Subscription.class)
                        .setParameter("account", account)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    Set<UUID> triedProducts(UUID account) {
        return new HashSet<>(
                em.createQuery(
                                """
                                select s.trialProductId from Subscription s
                                where s.account.id = :account and s.trialProductId is not null
                                """,
                                UUID.class)
                        .setParameter("account", account)
                        .getResultList());
    }
}
