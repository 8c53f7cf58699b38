package abono.portal.center;

import abono.catalog.BillingPeriod;
import abono.catalog.Product;
import abono.checkout.CheckoutService;
import abono.checkout.PlaceOrder;
import abono.orders.CartService;
import abono.orders.ItemInput;
import abono.orders.ItemKind;
import abono.orders.PricedItem;
import abono.portal.CurrentAccount;
import abono.portal.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** A new subscription or trial: product, tier, seats, billing period (S2); or its cart item. */
@Named
@ViewScoped
public class SubscriptionAddPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String SELF =
            "/account/subscription-add.xhtml?faces-redirect=true&includeViewParams=true";

    /** The step after tier and seats. */
    private static final Integer PERIOD = 2;

    @EJB private CartService carts;
    @EJB private CheckoutService checkout;
    @Inject private CurrentAccount current;
    @Inject private Shelf shelf;
    @Inject private OrderFigures figures;
    @Inject private Notices notices;
    @Inject private ItemDoor door;

    private final ChoiceForm form = new ChoiceForm();
    private final String key = UUID.randomUUID().toString();
    private String code;
    private boolean toTry;
    private Integer step;
    private UUID item;
    private int inCart;

    /** Begins with what the address says. */
    public String open() {
        if (isCorporate()) {
            code = null;
            return null;
        }
        inCart = carts.size(current.id());
        if (item != null) {
            PricedItem edited = door.item(current.id(), item);
            if (edited.kind().onSubscription()) {
                return "/account/subscription-change.xhtml?faces-redirect=true&item=" + item;
            }
            edit(edited.input());
        }
        changed();
        return null;
    }

    private void edit(ItemInput input) {
        code = shelf.plan(input.plan()).product().code();
        toTry = input.kind() == ItemKind.TRIAL;
        form.begin(shelf.plan(input.plan()).code(), input.seats().toString(), input.period());
    }

    /** Computes the summary anew. */
    public boolean changed() {
        if (getProduct() == null) {
            return false;
        }
        toTry = toTry && (item != null || shelf.triable(getProduct()));
        form.settle(getTiers(), 1, BillingPeriod.MONTHLY);
        return figures.follow(current.id(), this::input);
    }

    private ItemInput input() {
        ItemKind kind = toTry ? ItemKind.TRIAL : ItemKind.PURCHASE;
        return form.input(kind, getTier(), null, Faces.getLocale());
    }

    /** From tier and seats to the billing period. */
    public String next() {
        step = changed() ? PERIOD : null;
        return step == null ? null : SELF;
    }

    /** Pays, starts the trial, adds to the cart or saves: what the main button says (S3). */
    public String go() {
        inCart = carts.size(current.id());
        if (!changed()) {
            figures.insist(notices);
            return null;
        }
        return isStarting() ? start() : door.keep(current.id(), item, input());
    }

    private String start() {
        String token = figures.getPreview().token();
        PlaceOrder order = new PlaceOrder(current.id(), input(), token, null, null, false);
        UUID[] placed = new UUID[1];
        return notices.attempt(() -> placed[0] = checkout.place(order, key).order().id())
                ? "/account/order.xhtml?faces-redirect=true&order=" + placed[0]
                : null;
    }

    /** Whether the main button starts a trial at once. */
    public boolean isStarting() {
        return toTry && item == null && inCart == 0;
    }

    /** The main button's name. */
    public String getAct() {
        return isStarting() ? "choice.act.start" : ItemDoor.act(item, inCart);
    }

    /** Whether the billing period is chosen on this step; a trial has none. */
    public boolean isLast() {
        return toTry || isOnPeriod();
    }

    /** Whether the account buys through its representative instead (R4). */
    public boolean isCorporate() {
        return current.account().corporate();
    }

    /** Whether tier and seats are chosen. */
    public boolean isOnPeriod() {
        return !toTry && PERIOD.equals(step);
    }

    public Product getProduct() {
        return shelf.product(code);
    }

    public List<Tier> getTiers() {
        return shelf.tiers(getProduct(), toTry);
    }

    public Tier getTier() {
        return form.tier(getTiers());
    }

    /** The seats that a billing period's price is said for. */
    public int getSeats() {
        return figures.getSeats();
    }

    public ChoiceForm getForm() {
        return form;
    }

    public OrderFigures getFigures() {
        return figures;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public boolean isToTry() {
        return toTry;
    }

    public void setToTry(boolean toTry) {
        this.toTry = toTry;
    }

    /** As it stands in the address: only when it is so. */
    public Boolean getTrying() {
        return toTry ? Boolean.TRUE : null;
    }

    public void setTrying(Boolean trying) {
        toTry = Boolean.TRUE.equals(trying);
    }

    public Integer getStep() {
        return step;
    }

    public void setStep(Integer step) {
        this.step = step;
    }

    public UUID getItem() {
        return item;
    }

    public void setItem(UUID item) {
        this.item = item;
    }
}
