package abono.portal.center;

import abono.payments.methods.PaymentMethod;
import abono.payments.methods.PaymentMethodService;
import abono.portal.CurrentAccount;
import abono.portal.Notices;
import abono.portal.Pressed;
import abono.time.BusinessTime;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** The account's cards: which there are, which is charged, and what must be done (R5). */
@Named("accountPaymentMethodsPage")
@RequestScoped
public class PaymentMethodsPage {
    @Inject private CurrentAccount account;
    @Inject private PaymentMethodService methods;
    @Inject private Notices notices;
    @Inject private BusinessTime time;
    private List<PaymentMethod> cards;
    private String token;
    private UUID replaced;

    @PostConstruct
    void load() {
        cards = methods.list(account.id());
    }

    /** A card came back from the gateway's page: it is kept, or takes another's place. */
    public void open() {
        if (token == null) {
            return;
        }
        boolean kept =
                notices.attempt(
                        () -> {
                            if (replaced == null) {
                                methods.add(account.id(), token);
                            } else {
                                methods.replace(account.id(), replaced, token);
                            }
                        });
        if (kept) {
            notices.done("account.cards.kept");
        }
        again();
    }

    /** To the gateway's page, where the number stays. */
    public void enter() {
        Faces.redirect("sandbox/card.xhtml?return=%s", here() + "?add=1");
    }

    public void enterInstead() {
        Faces.redirect("sandbox/card.xhtml?return=%s", here() + "?replaced=" + Pressed.row());
    }

    public void prefer() {
        if (notices.attempt(() -> methods.prefer(account.id(), Pressed.row()))) {
            notices.done("account.cards.preferred.done");
        }
        again();
    }

    public void remove() {
        if (notices.attempt(() -> methods.remove(account.id(), Pressed.row()))) {
            notices.done("account.cards.removed");
        }
        again();
    }

    /** In the portal of the account's kind. */
    private static String here() {
        return Faces.getViewId().substring(1);
    }

    private void again() {
        notices.keep();
        Faces.redirect(here());
    }

    public List<PaymentMethod> cards() {
        return cards;
    }

    /** What is to be said of a card's expiry: expired, soon, or nothing. */
    public String expiry(PaymentMethod card) {
        YearMonth now = YearMonth.from(time.today(account.account().zone()));
        return card.expired(now) ? "expired" : card.expiresSoon(now) ? "soon" : null;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public UUID getReplaced() {
        return replaced;
    }

    public void setReplaced(UUID replaced) {
        this.replaced = replaced;
    }
}
