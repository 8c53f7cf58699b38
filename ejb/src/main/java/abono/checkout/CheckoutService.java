package abono.checkout;

import abono.accounts.Accounts;
import abono.invoices.InvoiceService;
import abono.orders.Order;
import abono.orders.OrderService;
import abono.orders.Orders;
import abono.payments.CardChoice;
import abono.payments.Payment;
import abono.payments.methods.Cards;
import abono.security.Caller;
import abono.security.Person;
import abono.security.Right;
import abono.settlement.Attempts;
import abono.settlement.OrderPayments;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A customer orders (S5, S7): the order is fixed, then paid, and only then provided.
 *
 * <p>What makes it once: orders of an account queue at an advisory lock, the same key finds the
 * order that it placed (constraint {@code order_once}), and the unique index {@code
 * order_one_at_a_time} lets one be paid at a time; a second tab finds the cart empty. The payment's
 * attempt is committed with the order, before the gateway is called, so a lost reply or a crash is
 * settled by the reaper. {@code orderfulfilment} provides under the order's row lock.
 */
@Stateless
@RolesAllowed(Right.MANAGE_SUBSCRIPTIONS)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CheckoutService {
    private static final Logger LOG = Logger.getLogger(CheckoutService.class.getName());

    @Inject private OrderPlacing placing;
    @Inject private Attempts attempts;
    @Inject private Orders placed;
    @Inject private OrderPayments payments;
    @Inject private OrderService orders;
    @Inject private InvoiceService invoices;
    @Inject private Cards cards;
    @Inject private Accounts accounts;
    @Inject private Caller caller;

    /**
     * Places an order and charges the card.
     *
     * @param key the command's idempotency key: the same key gets the same order
     * @return the order: COMPLETED, FAILED with the reason, or PLACING while the payer has to
     *     confirm with their bank or the gateway's answer is not known
     * @throws abono.refusals.Refusal before anything is written: an item is not possible any more,
     *     the amount moved (U1), the card is unknown or expired, another order is being paid
     */
    public Purchase place(PlaceOrder wanted, String key) {
        accounts.guarded(wanted.account(), Right.MANAGE_SUBSCRIPTIONS);
        CardChoice card = card(wanted);
        Person by = caller.person();
        Order order =
                attempts.make(
                        () -> placing.place(wanted, card, by, key),
                        () -> placed.placedBefore(wanted.account(), by, key));
        return order.placing() ? pay(order) : outcome(order.id());
    }

    /** Whatever goes wrong here, the card may have been charged: the order is being placed. */
    private Purchase pay(Order order) {
        try {
            payments.ofOrder(order.id()).ifPresent(payments::charge);
            return outcome(order.id());
        } catch (RuntimeException broken) {
            LOG.log(Level.SEVERE, "Outcome not known yet: order " + order.id(), broken);
            return new Purchase(order, null, null);
        }
    }

    /** What became of an order, for its reader. */
    @RolesAllowed(Right.READ_BILLING)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public Purchase outcome(UUID id) {
        Order order = orders.find(id);
        Payment payment = payments.ofOrder(id).orElse(null);
        return new Purchase(
                order, payment, invoices.ofOrigin(id).stream().findFirst().orElse(null));
    }

    private CardChoice card(PlaceOrder wanted) {
        return wanted.method() == null && wanted.cardToken() == null
                ? null
                : cards.choose(
                        wanted.account(), wanted.method(), wanted.cardToken(), wanted.saveCard());
    }
}
