package abono.portal.corporate;

import abono.catalog.CatalogService;
import abono.catalog.Product;
import abono.changerequests.CustomerRequestService;
import abono.changerequests.RequestInput;
import abono.changerequests.RequestKind;
import abono.changerequests.SalesRequest;
import abono.portal.CurrentAccount;
import abono.portal.Notices;
import abono.portal.Typed;
import abono.refusals.InvalidInput;
import abono.subscriptions.Subscription;
import abono.subscriptions.SubscriptionService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** Asks the representative for a change, and shows what became of what was asked before. */
@Named
@ViewScoped
public class AskPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 5;

    @Inject private CurrentAccount account;
    @Inject private CustomerRequestService requests;
    @Inject private SubscriptionService subscriptions;
    @Inject private CatalogService catalog;
    @Inject private Notices notices;

    private final String key = UUID.randomUUID().toString();
    private RequestKind kind;
    private UUID subscription;
    private UUID product;
    private String seats;
    private String text;
    private transient List<Subscription> running;
    private transient List<SalesRequest> asked;

    /** Asks; the same press twice is one request. */
    public String ask() {
        Typed typed = new Typed(Faces.getLocale());
        boolean about = kind != null && kind.ofSubscription();
        boolean wanted = kind != null && kind.ofProduct();
        RequestInput input =
                new RequestInput(
                        kind,
                        about ? subscription : null,
                        wanted ? product : null,
                        counted() ? typed.wholeNumber("seats", seats) : null,
                        text);
        boolean done =
                notices.attempt(
                        () -> {
                            InvalidInput.throwIfAny(typed.problems());
                            requests.ask(account.id(), input, key);
                        });
        if (!done) {
            return null;
        }
        notices.done("corporate.ask.asked");
        return "/corporate/overview.xhtml?faces-redirect=true";
    }

    /** Whether the number of seats belongs to what is asked for. */
    public boolean counted() {
        return kind != null && (kind.ofSeats() || kind.ofProduct());
    }

    /** What can be asked for: nothing about subscriptions where there are none. */
    public List<RequestKind> kinds() {
        return Arrays.stream(RequestKind.values())
                .filter(each -> !each.ofSubscription() || !running().isEmpty())
                .toList();
    }

    /** What the account has. */
    public List<Subscription> running() {
        if (running == null) {
            running =
                    subscriptions.ofAccount(account.id()).stream()
                            .filter(each -> !each.ended())
                            .toList();
        }
        return running;
    }

    public List<Product> products() {
        return catalog.products();
    }

    /** What was asked for last. */
    public List<SalesRequest> asked() {
        if (asked == null) {
            asked = requests.list(account.id(), null, SHOWN);
        }
        return asked;
    }

    public RequestKind getKind() {
        return kind;
    }

    public void setKind(RequestKind kind) {
        this.kind = kind;
    }

    public UUID getSubscription() {
        return subscription;
    }

    public void setSubscription(UUID subscription) {
        this.subscription = subscription;
    }

    public UUID getProduct() {
        return product;
    }

    public void setProduct(UUID product) {
        this.product = product;
    }

    public String getSeats() {
        return seats;
    }

    public void setSeats(String seats) {
        this.seats = seats;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
