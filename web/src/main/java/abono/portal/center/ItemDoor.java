package abono.portal.center;

import abono.orders.CartService;
import abono.orders.ItemInput;
import abono.orders.PricedItem;
import abono.portal.Notices;
import abono.security.AccessRefusal;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** The way of a choice into the cart, and back out of it to be edited (S3, S4). */
@RequestScoped
public class ItemDoor {
    private static final String CART = "/account/cart.xhtml?faces-redirect=true";
    private static final String CHECKOUT = "/account/checkout.xhtml?faces-redirect=true";

    @EJB private CartService carts;
    @Inject private Notices notices;

    /** An item of the account's cart. */
    PricedItem item(UUID account, UUID id) {
        return carts.cart(account).items().stream()
                .filter(each -> id.equals(each.id()))
                .findFirst()
                .orElseThrow(AccessRefusal::unknown);
    }

    /** The item that the cart holds for a subscription, or null. */
    PricedItem itemOf(UUID account, UUID subscription) {
        return carts.cart(account).items().stream()
                .filter(each -> subscription.equals(each.input().subscription()))
                .findFirst()
                .orElse(null);
    }

    /**
     * Puts it in, or changes the item that it came from.
     *
     * @param item the one that is edited, or null
     * @return where to go on: to pay when it is the only one; null when it was refused
     */
    String keep(UUID account, UUID item, ItemInput input) {
        boolean first = carts.size(account) == 0;
        boolean kept =
                notices.attempt(
                        () -> {
                            if (item == null) {
                                carts.add(account, input);
                            } else {
                                carts.change(account, item, input);
                            }
                        });
        if (!kept) {
            return null;
        }
        return item == null && first ? CHECKOUT : CART;
    }

    /** The main button's name: a cart that holds something already makes it another (S3). */
    static String act(UUID item, int inCart) {
        if (item != null) {
            return "choice.act.save";
        }
        return inCart == 0 ? "choice.act.pay" : "choice.act.add";
    }
}
