package abono.orders;

import abono.accounts.Account;
import abono.accounts.Accounts;
import abono.orders.OrderRefusal.Reason;
import abono.security.AccessRefusal;
import abono.security.Caller;
import abono.security.Right;
import abono.time.BusinessTime;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Prices what a customer looks at, and keeps what they mean to order (S2 to S4). */
@Stateless
@RolesAllowed(Right.MANAGE_SUBSCRIPTIONS)
public class CartService {
    private static final int MOST_ITEMS = 50;

    @Inject private Carts carts;
    @Inject private OrderPricing pricing;
    @Inject private Accounts accounts;
    @Inject private Caller caller;
    @Inject private BusinessTime time;

    /**
     * What an item would cost if it were ordered alone today; nothing is written.
     *
     * @throws abono.refusals.Refusal with the field at fault or the reason why it is not possible
     */
    public OrderPreview preview(UUID account, ItemInput input) {
        return pricing.direct(guarded(account), List.of(input));
    }

    /** The cart with today's prices; an item that is not possible any more says why. */
    public OrderPreview cart(UUID account) {
        return pricing.ofCart(guarded(account));
    }

    /** How many items the cart holds: the main button of every flow depends on it (S3). */
    public int size(UUID account) {
        guarded(account);
        return (int) carts.size(account);
    }

    /**
     * Puts an item in the cart.
     *
     * @return the item's id
     * @throws abono.refusals.Refusal as {@link #preview}; ALREADY_IN_CART when the subscription or
     *     the trial's product has an item there; CART_FULL
     */
    public UUID add(UUID account, ItemInput input) {
        Account buyer = guarded(account);
        carts.queueFor(account);
        PricedItem priced = pricing.direct(buyer, List.of(input)).items().get(0);
        if (carts.size(account) >= MOST_ITEMS) {
            throw new OrderRefusal(Reason.CART_FULL, MOST_ITEMS);
        }
        refuseIfExcluded(buyer, null, priced);
        CartItem item = new CartItem(account, priced, caller.id(), time.now());
        carts.add(item);
        return item.id();
    }

    /** Gives an item of the cart another tier, seats or period. */
    public void change(UUID account, UUID id, ItemInput input) {
        Account buyer = guarded(account);
        carts.queueFor(account);
        CartItem item = carts.find(account, id).orElseThrow(AccessRefusal::unknown);
        ItemInput before = item.input();
        ItemInput wanted =
                new ItemInput(
                        before.kind(),
                        input.plan() == null ? before.plan() : input.plan(),
                        input.seats() == null ? before.seats() : input.seats(),
                        input.period() == null ? before.period() : input.period(),
                        before.subscription());
        PricedItem priced = pricing.direct(buyer, List.of(wanted)).items().get(0);
        refuseIfExcluded(buyer, id, priced);
        item.change(priced);
    }

    private void refuseIfExcluded(Account buyer, UUID itself, PricedItem priced) {
        boolean twice =
                pricing.ofCart(buyer).items().stream()
                        .filter(other -> !other.id().equals(itself))
                        .anyMatch(priced::excludes);
        if (twice) {
            throw new OrderRefusal(Reason.ALREADY_IN_CART);
        }
    }

    /** Takes an item out of the cart. */
    public void remove(UUID account, UUID id) {
        guarded(account);
        carts.remove(List.of(carts.find(account, id).orElseThrow(AccessRefusal::unknown).id()));
    }

    private Account guarded(UUID account) {
        return accounts.guarded(account, Right.MANAGE_SUBSCRIPTIONS);
    }
}
