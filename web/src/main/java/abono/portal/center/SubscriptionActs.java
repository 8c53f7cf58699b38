package abono.portal.center;

import abono.portal.Notices;
import abono.portal.Pressed;
import abono.portal.Say;
import abono.subscriptions.Subscription;
import abono.subscriptions.SubscriptionService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;

/** Cancels a subscription and takes the cancellation back, from any page that shows one. */
@Named
@RequestScoped
public class SubscriptionActs {
    private static final String KEPT = "kept";
    private static final String LIST = "/account/subscriptions.xhtml";

    @Inject private SubscriptionService subscriptions;
    @Inject private Notices notices;

    /** Lets it end with its period, and says on which day (R1). */
    public void cancel() {
        Subscription[] cancelled = new Subscription[1];
        if (notices.attempt(() -> cancelled[0] = subscriptions.cancel(Pressed.row()))) {
            String name = cancelled[0].plan().fullName();
            String last = Say.date(cancelled[0].lastDay());
            notices.done("account.subscription.cancelled", name, last);
        }
        again();
    }

    /** Lets it renew again; a dialog confirms it until it is closed (S11). */
    public void keep() {
        Subscription[] kept = new Subscription[1];
        if (notices.attempt(() -> kept[0] = subscriptions.keep(Pressed.row()))) {
            Faces.setFlashAttribute(KEPT, kept[0]);
        }
        again();
    }

    /** The page as it is now; what is told survives. */
    private void again() {
        notices.keep();
        String here = Faces.getViewId();
        if (LIST.equals(here)) {
            Faces.redirect(here.substring(1));
        } else {
            Faces.redirect(here.substring(1) + "?subscription=%s", Pressed.row());
        }
    }

    /** The subscription whose cancellation was removed a moment ago, or null. */
    public Subscription kept() {
        return Faces.getFlashAttribute(KEPT);
    }
}
