package abono.orders;

import abono.accounts.Accounts;
import abono.security.AccessRefusal;
import abono.security.Caller;
import abono.security.Right;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Shows orders to those who may read their account's billing. */
@Stateless
@RolesAllowed(Right.READ_BILLING)
public class OrderService {
    @PersistenceContext private EntityManager em;
    @Inject private Accounts accounts;
    @Inject private Caller caller;

    /** The order with its lines. */
    public Order find(UUID id) {
        Order order =
                em
                        .createQuery(
                                """
                                select distinct o from SalesOrder o join fetch o.account
                                join fetch o.placedBy left join fetch o.lines
                                where o.id = :id
                                """,
                                Order.class)
                        .setParameter("id", id)
                        .getResultList()
                        .stream()
                        .findFirst()
                        .orElseThrow(AccessRefusal::unknown);
        caller.require(Right.READ_BILLING, order.account());
        order.lines().forEach(line -> line.choice().plan().fullName());
        return order;
    }

    /**
     * The account's orders with their lines, newest first; those that cost nothing are among them.
     *
     * @param offset how many to pass over
     * @param limit how many at most
     */
    public List<Order> newest(UUID account, int offset, int limit) {
        accounts.guarded(account, Right.READ_BILLING);
        List<UUID> ids =
                em.createQuery(
                                """
                                select o.id from SalesOrder o
                                where o.account.id = :account
                                order by o.id desc
                                """,
                                UUID.class)
                        .setParameter("account", account)
                        .setFirstResult(offset)
                        .setMaxResults(limit)
                        .getResultList();
        return ids.isEmpty() ? List.of() : withLines(ids);
    }

    private List<Order> withLines(List<UUID> ids) {
        List<Order> found =
                em.createQuery(
                                """
                                select distinct o from SalesOrder o left join fetch o.lines
                                where o.id in :ids
                                order by o.id desc
                                """,
                                Order.class)
                        .setParameter("ids", ids)
                        .getResultList();
        found.forEach(each -> each.lines().forEach(line -> line.choice().plan().fullName()));
        return found;
    }

    /** The order that an item of the account's cart went into, if it was ordered. */
    public Optional<UUID> ofCartItem(UUID account, UUID item) {
        accounts.guarded(account, Right.READ_BILLING);
        return em
                .createQuery(
                        """
                        select l.order.id from OrderLine l
                        where l.cartItemId = :item and l.order.account.id = :account
                        and l.order.status <> :failed
                        order by l.order.id desc
                        """,
                        UUID.class)
                .setParameter("item", item)
                .setParameter("account", account)
                .setParameter("failed", OrderStatus.FAILED)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The account's order that is being paid right now: another one has to wait for it. */
    public Optional<Order> underway(UUID account) {
        accounts.guarded(account, Right.READ_BILLING);
        return em
                .createQuery(
                        """
                        select o from SalesOrder o
                        where o.account.id = :account and o.status = :placing
                        """,
                        Order.class)
                .setParameter("account", account)
                .setParameter("placing", OrderStatus.PLACING)
                .getResultList()
                .stream()
                .findFirst();
    }
}
