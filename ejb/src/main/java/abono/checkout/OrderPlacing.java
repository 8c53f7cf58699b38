package abono.checkout;

import abono.accountcredit.Credits;
import abono.accounts.Account;
import abono.accounts.Accounts;
import abono.invoicing.Invoicing;
import abono.orderfulfilment.OrderFulfilment;
import abono.orders.Order;
import abono.orders.OrderLine;
import abono.orders.Orders;
import abono.payments.CardChoice;
import abono.payments.OrderCharge;
import abono.security.Person;
import abono.settlement.OrderPayments;
import abono.subscriptions.SubscriptionLifecycle;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * The first transaction of an order: everything that it touches is locked, priced and compared with
 * what the customer saw, then fixed and set aside.
 */
@Dependent
class OrderPlacing {
    @Inject private Orders orders;
    @Inject private OrderFulfilment fulfilment;
    @Inject private OrderPayments payments;
    @Inject private SubscriptionLifecycle subscriptions;
    @Inject private Invoicing invoicing;
    @Inject private Credits credits;
    @Inject private Accounts accounts;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Order place(PlaceOrder wanted, CardChoice card, Person by, String key) {
        orders.queueFor(wanted.account());
        Optional<Order> before = orders.placedBefore(wanted.account(), by, key);
        if (before.isPresent()) {
            return before.get();
        }
        Account account = accounts.get(wanted.account());
        List<UUID> touched = touched(wanted);
        invoicing.lock(account, touched);
        touched.forEach(subscriptions::locked);
        credits.locked(account);
        Order order = orders.fix(account, wanted.direct(), wanted.token(), by, key);
        if (order.due().isZero()) {
            fulfilment.fulfilForNothing(order);
            return order;
        }
        setAside(order, card, by);
        return order;
    }

    private void setAside(Order order, CardChoice card, Person by) {
        order.lines().stream()
                .map(OrderLine::subscriptionId)
                .filter(Objects::nonNull)
                .forEach(id -> subscriptions.hold(id, order.id()));
        credits.hold(order.account(), order.creditUsed());
        payments.attempt(new OrderCharge(order.account(), by, order.id(), order.due(), card));
    }

    private List<UUID> touched(PlaceOrder wanted) {
        if (wanted.direct() == null) {
            return orders.subscriptionsInCart(wanted.account());
        }
        UUID one = wanted.direct().subscription();
        return one == null ? List.of() : List.of(one);
    }
}
