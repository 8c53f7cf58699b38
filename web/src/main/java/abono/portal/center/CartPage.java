package abono.portal.center;

import abono.orders.CartService;
import abono.orders.ItemInput;
import abono.orders.OrderPreview;
import abono.orders.PricedItem;
import abono.portal.CurrentAccount;
import abono.portal.Notices;
import abono.portal.Pressed;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** What the customer means to order, at today's prices (S3). */
@Named
@ViewScoped
public class CartPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String REMOVED = "removed";

    @Inject private CartService carts;
    @Inject private CurrentAccount account;
    @Inject private Notices notices;

    private ItemInput removed;
    private transient OrderPreview preview;

    @PostConstruct
    void remember() {
        removed = Faces.getFlashAttribute(REMOVED);
    }

    public OrderPreview preview() {
        if (preview == null) {
            preview = carts.cart(account.id());
        }
        return preview;
    }

    /** Takes an item out; what could be ordered can be put back. */
    public void remove() {
        UUID id = Pressed.row();
        Optional<PricedItem> item =
                preview().items().stream()
                        .filter(each -> each.id().equals(id) && each.problem() == null)
                        .findFirst();
        if (notices.attempt(() -> carts.remove(account.id(), id))) {
            item.ifPresent(each -> Faces.setFlashAttribute(REMOVED, each.input()));
        }
        again();
    }

    /** Puts back what was taken out last. */
    public void undo() {
        notices.attempt(() -> carts.add(account.id(), removed));
        again();
    }

    /** Anew, with the count in the navigation; what is told survives. */
    private void again() {
        notices.keep();
        Faces.redirect("account/cart.xhtml");
    }

    /** Whether something was taken out that can be put back. */
    public boolean undoable() {
        return removed != null;
    }

    /** Whether everything in it can be ordered. */
    public boolean payable() {
        return !preview().items().isEmpty() && preview().problem().isEmpty();
    }

    /** Where the tier, seats or period of an item are chosen again. */
    public static String action(PricedItem item) {
        return switch (item.kind()) {
            case ADD_SEATS -> "seats";
            case CHANGE -> "change";
            case SUBSCRIBE -> "subscribe";
            case REACTIVATE -> "reactivate";
            case PURCHASE, TRIAL -> "add";
        };
    }
}
