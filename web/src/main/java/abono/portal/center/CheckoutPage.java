package abono.portal.center;

import abono.checkout.CheckoutService;
import abono.checkout.PlaceOrder;
import abono.checkout.Purchase;
import abono.orders.CartService;
import abono.orders.Order;
import abono.orders.OrderPreview;
import abono.orders.OrderService;
import abono.orders.PricedItem;
import abono.payments.PaymentStatus;
import abono.payments.gateway.Card;
import abono.payments.methods.PaymentMethod;
import abono.payments.methods.PaymentMethodService;
import abono.portal.CurrentAccount;
import abono.portal.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** Shows what the cart costs and places the order once, as it was shown (S4, S5). */
@Named
@ViewScoped
public class CheckoutPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "account/checkout.xhtml?";

    @Inject private CartService carts;
    @Inject private CheckoutService checkout;
    @Inject private PaymentMethodService cards;
    @Inject private OrderService orders;
    @Inject private CurrentAccount account;
    @Inject private Notices notices;

    private final String key = UUID.randomUUID().toString();
    private final CardForm card = new CardForm();
    private UUID failed;
    private UUID first;
    private String shown;
    private transient OrderPreview preview;
    private transient List<PaymentMethod> methods;

    /** Shows the cart; the card is the new one, else the preferred one. */
    public void open() {
        show();
        first = preview.items().stream().map(PricedItem::id).findFirst().orElse(null);
        card.complete(methods());
    }

    private void show() {
        preview = carts.cart(account.id());
        shown = preview.token();
    }

    /** Places the order as it was shown; the same press twice is one order. */
    public void place() {
        Purchase[] made = new Purchase[1];
        PlaceOrder wanted = card.command(account.id(), shown, preview().due().isPositive());
        if (notices.attempt(() -> made[0] = checkout.place(wanted, key))) {
            follow(made[0]);
        } else {
            again();
        }
    }

    /** Shows the order that another window placed meanwhile, else the cart as it is now. */
    private void again() {
        show();
        Optional<UUID> placed =
                preview.items().isEmpty() && first != null
                        ? orders.ofCartItem(account.id(), first)
                        : Optional.empty();
        if (placed.isPresent()) {
            notices.keep();
            Faces.redirect("account/order.xhtml?order=%s", placed.get());
        } else if (!placeable()) {
            notices.keep();
            Faces.redirect(HERE);
        }
    }

    /** A declined card leaves the cart as it is, to try another with a key of its own. */
    private static void follow(Purchase made) {
        UUID order = made.order().id();
        if (made.payment() != null && made.payment().status() == PaymentStatus.ACTION_NEEDED) {
            Faces.redirect(made.payment().actionUrl().replaceFirst("^/", ""));
        } else if (made.order().completed() || made.order().placing()) {
            Faces.redirect("account/order.xhtml?order=%s", order);
        } else {
            Faces.redirect(HERE + "failed=%s", order);
        }
    }

    /** To the gateway's own page, which comes back with the card's token. */
    public void enterCard() {
        Faces.redirect("sandbox/card.xhtml?return=%s", HERE);
    }

    /** The cart; computing it again leaves the figures that the customer confirms as shown (U1). */
    public OrderPreview preview() {
        if (preview == null) {
            preview = carts.cart(account.id());
        }
        return preview;
    }

    /** Whether everything in the cart can be ordered. */
    public boolean placeable() {
        return !preview().items().isEmpty() && preview().problem().isEmpty();
    }

    /** The account's cards on file. */
    public List<PaymentMethod> methods() {
        if (methods == null) {
            methods = cards.list(account.id());
        }
        return methods;
    }

    /** What may be shown of the new card, if there is one. */
    public List<Card> newCards() {
        return card.getToken() == null ? List.of() : List.of(cards.card(card.getToken()));
    }

    /** The order that was not paid just now, or null. */
    public Order refused() {
        return failed == null ? null : checkout.outcome(failed).order();
    }

    public CardForm getCard() {
        return card;
    }

    public UUID getFailed() {
        return failed;
    }

    public void setFailed(UUID failed) {
        this.failed = failed;
    }
}
