package abono.portal.center;

import abono.invoices.InvoiceFilter;
import abono.invoices.InvoiceRow;
import abono.invoices.InvoiceService;
import abono.invoices.Page;
import abono.orders.OrderRefusal;
import abono.refusals.Refusal;
import abono.refusals.RefusalText;
import abono.subscriptions.Subscription;
import abono.subscriptions.SubscriptionRefusal;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** Where somebody can go on whose subscription can't be changed now (R3, R4). */
@RequestScoped
public class WayOut {
    /**
     * A reason and a link.
     *
     * @param reason in the reader's words
     * @param text key of its words
     * @param path of the page
     * @param name of its parameter
     * @param value of its parameter
     */
    public record Link(String reason, String text, String path, String name, Object value) {}

    private static final String SUBSCRIPTIONS = "/account/subscriptions";
    private static final String CHANGE = "/account/subscription-change";

    private static final Map<Object, String> OTHER_ACTS =
            Map.of(
                    SubscriptionRefusal.Reason.HAS_ENDED, "reactivate",
                    SubscriptionRefusal.Reason.STILL_A_TRIAL, "subscribe");

    @EJB private InvoiceService invoices;

    /** To the invoice to pay, the act that is possible, or the list of subscriptions. */
    Link of(Refusal refusal, Subscription subscription) {
        String said = RefusalText.say(refusal, Faces.getLocale());
        UUID account = subscription.account().id();
        Object reason = refusal.reason();
        if (OTHER_ACTS.containsKey(reason)) {
            String act = OTHER_ACTS.get(reason);
            return new Link(said, "account.subscription-change." + act, CHANGE, "action", act);
        }
        if (reason == OrderRefusal.Reason.OVERDUE_INVOICE
                || reason == OrderRefusal.Reason.CHARGE_UNPAID) {
            return toInvoice(said, account, refusal.figures().get(0).toString());
        }
        return reason == SubscriptionRefusal.Reason.SUSPENDED
                ? toInvoice(said, account, null)
                : new Link(said, "choice.way.subscriptions", SUBSCRIPTIONS, null, null);
    }

    /** To the item that the cart holds for the subscription already. */
    static Link inCart(UUID item) {
        String said = RefusalText.say("OrderRefusal.ALREADY_IN_CART", List.of(), Faces.getLocale());
        return new Link(said, "choice.way.item", CHANGE, "item", item);
    }

    private Link toInvoice(String said, UUID account, String number) {
        InvoiceFilter open = new InvoiceFilter(account, InvoiceFilter.Show.OPEN, number);
        List<InvoiceRow> found = invoices.list(open, Page.newest(1));
        return found.isEmpty()
                ? new Link(said, "choice.way.invoices", "/account/invoices", null, null)
                : new Link(
                        said,
                        "choice.way.invoice",
                        "/account/invoice",
                        "invoice",
                        found.get(0).id());
    }
}
