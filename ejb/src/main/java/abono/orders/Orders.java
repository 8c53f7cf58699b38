package abono.orders;

import abono.accounts.Account;
import abono.numbering.Numbering;
import abono.numbering.Series;
import abono.security.Person;
import abono.time.BusinessTime;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Fixes, finds and ends orders in the transaction of the business act: {@code checkout} fixes them,
 * {@code orderfulfilment} ends them.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Orders {
    private static final String WHOLE =
            """
            select distinct o from SalesOrder o join fetch o.account join fetch o.placedBy
            join fetch o.lines l
            """;

    @PersistenceContext private EntityManager em;
    @Inject private Carts carts;
    @Inject private OrderPricing pricing;
    @Inject private Numbering numbering;
    @Inject private BusinessTime time;
    @Inject private Event<OrderEvent> events;

    /**
     * Lets one order of an account be placed at a time, and no cart change meanwhile, until the
     * transaction ends; the unique index {@code order_one_at_a_time} would catch what slipped
     * through.
     */
    public void queueFor(UUID account) {
        carts.queueFor(account);
    }

    /**
     * The order that a command with this key placed before.
     *
     * @throws OrderRefusal KEY_USED when somebody else placed it
     */
    public Optional<Order> placedBefore(UUID account, Person by, String key) {
        Optional<Order> before =
                em
                        .createQuery(
                                WHOLE + "where o.account.id = :account and o.idempotencyKey = :key",
                                Order.class)
                        .setParameter("account", account)
                        .setParameter("key", key)
                        .getResultList()
                        .stream()
                        .findFirst();
        if (before.isPresent() && !before.get().placedBy().id().equals(by.id())) {
            throw new OrderRefusal(OrderRefusal.Reason.KEY_USED);
        }
        return before;
    }

    /** The subscriptions that the account's cart would change. */
    public List<UUID> subscriptionsInCart(UUID account) {
        return carts.of(account).stream()
                .map(item -> item.input().subscription())
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }

    /**
     * Fixes an order as it was shown to the customer.
     *
     * @param direct what is ordered past the cart, or null for the cart
     * @param token of the preview that the customer saw
     * @throws OrderRefusal AMOUNT_MOVED when it costs something else now (U1); CART_EMPTY
     * @throws abono.refusals.Refusal when an item is not possible any more
     */
    public Order fix(Account account, ItemInput direct, String token, Person by, String key) {
        OrderPreview now =
                direct == null ? pricing.ofCart(account) : pricing.direct(account, List.of(direct));
        if (now.items().isEmpty()) {
            throw new OrderRefusal(OrderRefusal.Reason.CART_EMPTY);
        }
        refuseBeside(account.id());
        now.problem()
                .ifPresent(
                        problem -> {
                            throw problem;
                        });
        PreviewToken.refuseIfMoved(token, now);
        String number = numbering.next(Series.ORDER, now.today()).number();
        Order order = new Order(now, by, number, key, time.now());
        em.persist(order);
        events.fire(
                new OrderEvent.Placed(order.id(), account.id(), number, order.due().toString()));
        return order;
    }

    /** The order under its row lock: of reply, news and reaper one completes it. */
    public Order locked(UUID id) {
        Order order = em.find(Order.class, id, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(order, LockModeType.PESSIMISTIC_WRITE);
        return order;
    }

    /** Ends the order well and empties the cart of what it held. */
    public void complete(Order order) {
        order.complete();
        carts.remove(
                order.lines().stream()
                        .map(OrderLine::cartItemId)
                        .filter(Objects::nonNull)
                        .toList());
        events.fire(new OrderEvent.Completed(order.id(), order.account().id(), order.number()));
    }

    /** Ends the order badly; the cart stays. */
    public void fail(Order order, String why) {
        order.fail(why);
        events.fire(new OrderEvent.Failed(order.id(), order.account().id(), order.number(), why));
    }

    private void refuseBeside(UUID account) {
        em.createQuery(
                        """
                        select o from SalesOrder o
                        where o.account.id = :account and o.status = :placing
                        """,
                        Order.class)
                .setParameter("account", account)
                .setParameter("placing", OrderStatus.PLACING)
                .getResultStream()
                .findFirst()
                .ifPresent(
                        waiting -> {
                            throw new OrderRefusal(
                                    OrderRefusal.Reason.ORDER_IN_PROGRESS,
                                    waiting.number(),
                                    waiting.due());
                        });
    }
}
