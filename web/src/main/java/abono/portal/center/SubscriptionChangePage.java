package abono.portal.center;

import abono.catalog.BillingPeriod;
import abono.catalog.SeatLimits;
import abono.checkout.CheckoutService;
import abono.checkout.PlaceOrder;
import abono.orders.CartService;
import abono.orders.ItemInput;
import abono.orders.ItemKind;
import abono.orders.OrderRefusal;
import abono.orders.PricedItem;
import abono.portal.CurrentAccount;
import abono.portal.Notices;
import abono.refusals.Refusal;
import abono.subscriptions.Subscription;
import abono.subscriptions.SubscriptionService;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** More seats, another choice, a plan after a trial, or a new beginning (S9, S10, S12, R2). */
@Named
@ViewScoped
public class SubscriptionChangePage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final Map<String, ItemKind> KINDS =
            Map.of(
                    "seats", ItemKind.ADD_SEATS,
                    "change", ItemKind.CHANGE,
                    "subscribe", ItemKind.SUBSCRIBE,
                    "reactivate", ItemKind.REACTIVATE);

    @EJB private CartService carts;
    @EJB private CheckoutService checkout;
    @EJB private SubscriptionService subscriptions;
    @Inject private CurrentAccount current;
    @Inject private Shelf shelf;
    @Inject private OrderFigures figures;
    @Inject private ItemDoor door;
    @Inject private WayOut ways;
    @Inject private Notices notices;

    private final ChoiceForm form = new ChoiceForm();
    private final String key = UUID.randomUUID().toString();
    private UUID id;
    private UUID item;
    private String action;
    private UUID elsewhere;
    private int inCart;
    private boolean editing;
    private transient Subscription subscription;

    /** Begins with the subscription as it is, or with the item of the cart. */
    public void open() {
        UUID acting = current.id();
        if (item != null) {
            PricedItem edited = door.item(acting, item);
            id = edited.input().subscription();
            action = action(edited.kind());
            begin(edited.input().plan(), edited.input().seats(), edited.input().period());
        }
        UUID account = subscription().account().id();
        action = KINDS.containsKey(String.valueOf(action)) ? action : usual();
        editing = isMore() || action.equals("reactivate") || form.isStated();
        form.begin(subscription().plan().code(), null, subscription().period());
        inCart = carts.size(account);
        PricedItem other = door.itemOf(account, id);
        elsewhere = other == null || other.id().equals(item) ? null : other.id();
        changed();
    }

    private void begin(UUID plan, Integer seats, BillingPeriod period) {
        form.begin(shelf.plan(plan).code(), seats.toString(), period);
    }

    private static String action(ItemKind kind) {
        return KINDS.entrySet().stream()
                .filter(each -> each.getValue() == kind)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private String usual() {
        if (subscription().ended()) {
            return "reactivate";
        }
        return subscription().trial() ? "subscribe" : "change";
    }

    /** Computes the summary anew. */
    public boolean changed() {
        form.settle(getTiers(), isMore() ? 1 : subscription().seats(), subscription().period());
        return figures.follow(subscription().account().id(), this::input);
    }

    private ItemInput input() {
        return form.input(KINDS.get(action), getTier(), id, Faces.getLocale());
    }

    /** Pays, adds to the cart or saves: what the main button says (S3). */
    public String go() {
        UUID account = subscription().account().id();
        inCart = carts.size(account);
        if (!changed()) {
            figures.insist(notices);
            return null;
        }
        return isConfirming() ? confirm() : door.keep(account, item, input());
    }

    /** Orders a change that costs nothing at once: there is nothing to pay. */
    private String confirm() {
        UUID account = subscription().account().id();
        String token = figures.getPreview().token();
        PlaceOrder order = new PlaceOrder(account, input(), token, null, null, false);
        UUID[] placed = new UUID[1];
        return notices.attempt(() -> placed[0] = checkout.place(order, key).order().id())
                ? "/account/order.xhtml?faces-redirect=true&order=" + placed[0]
                : null;
    }

    /** Whether the main button changes the subscription at once, since nothing is due. */
    public boolean isConfirming() {
        return item == null
                && inCart == 0
                && isProrated()
                && figures.isCurrent()
                && figures.getPreview().due().isZero();
    }

    /** The main button's name. */
    public String getAct() {
        return isConfirming() ? "choice.act.confirm" : ItemDoor.act(item, inCart);
    }

    /** Whether tier, seats and period are being chosen; before that a change is offered (S10). */
    public boolean isEditing() {
        return editing;
    }

    /** Begins to choose. */
    public void edit() {
        editing = true;
        changed();
    }

    /** Whether the choice may be made: all that is wrong with it can be mended here. */
    public boolean isPossible() {
        Refusal refusal = figures.obstacle();
        return elsewhere == null && (refusal == null || isSame());
    }

    /** Whether nothing differs yet from what there is. */
    public boolean isSame() {
        Refusal refusal = figures.obstacle();
        return refusal != null && refusal.reason() == OrderRefusal.Reason.NOTHING_CHANGED;
    }

    /** Why it is not possible, and where one can go on; null when it is possible. */
    public WayOut.Link getWay() {
        if (isPossible()) {
            return null;
        }
        return elsewhere == null
                ? ways.of(figures.obstacle(), subscription())
                : WayOut.inCart(elsewhere);
    }

    /** The subscription before and after. */
    public List<Beside> getBeside() {
        return isSame()
                ? Beside.same(subscription())
                : Beside.of(subscription(), figures.getItem());
    }

    /** In what the chosen tier differs from the one that there is; empty when it is the same. */
    public List<Comparison.Row> getDifferences() {
        return Comparison.between(subscription().plan(), getTier().plan(), Faces.getLocale());
    }

    /** Whether the chosen tier stands below the one that there is. */
    public boolean isLower() {
        List<String> codes = getTiers().stream().map(Tier::code).toList();
        int now = codes.indexOf(subscription().plan().code());
        return codes.indexOf(getTier().code()) < now;
    }

    /** How many seats are given up; zero when none are. */
    public int getFewer() {
        return figures.isCurrent() && !subscription().ended()
                ? Math.max(0, subscription().seats() - figures.getSeats())
                : 0;
    }

    /** What there is now. */
    public Subscription subscription() {
        if (subscription == null) {
            subscription = subscriptions.find(id);
        }
        return subscription;
    }

    /** Whether only seats are added. */
    public boolean isMore() {
        return "seats".equals(action);
    }

    /** Whether what was paid before is given back by days (S6). */
    public boolean isProrated() {
        return isMore() || "change".equals(action);
    }

    public List<Tier> getTiers() {
        List<Tier> all = shelf.tiers(shelf.product(subscription().plan().product().code()), false);
        return isMore()
                ? all.stream()
                        .filter(each -> each.code().equals(form.getPlan()))
                        .map(this::more)
                        .toList()
                : all;
    }

    private Tier more(Tier tier) {
        int left = tier.limits().max() - subscription().seats();
        return new Tier(tier.plan(), tier.prices(), new SeatLimits(1, Math.max(1, left)));
    }

    public Tier getTier() {
        return form.tier(getTiers());
    }

    /** The seats that a billing period's price is said for. */
    public int getSeats() {
        return isSame() ? subscription().seats() : figures.getSeats();
    }

    public ChoiceForm getForm() {
        return form;
    }

    public OrderFigures getFigures() {
        return figures;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public UUID getItem() {
        return item;
    }

    public void setItem(UUID item) {
        this.item = item;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }
}
