package abono.portal;

import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/**
 * A place in the side navigation.
 *
 * @param path address of its page
 * @param text key of its name
 * @param icon class of its PrimeIcon
 * @param waiting how many things wait there
 */
public record Section(String path, String text, String icon, int waiting) {
    /** Only for those who may change who belongs to the account. */
    private static final String PEOPLE = "/corporate/people.xhtml";

    static List<Section> corporate(int pendingQuotes, boolean manager) {
        return Stream.of(
                        new Section("/corporate/overview.xhtml", "nav.overview", "pi-home", 0),
                        new Section(
                                "/corporate/quotes.xhtml",
                                "nav.quotes",
                                "pi-file-edit",
                                pendingQuotes),
                        new Section(
                                "/corporate/subscriptions.xhtml",
                                "nav.subscriptions",
                                "pi-sync",
                                0),
                        new Section("/corporate/invoices.xhtml", "nav.invoices", "pi-receipt", 0),
                        new Section(
                                "/corporate/payments.xhtml", "nav.payments", "pi-credit-card", 0),
                        new Section(
                                "/corporate/purchase-orders.xhtml", "nav.orders", "pi-wallet", 0),
                        new Section(
                                "/corporate/requests.xhtml", "nav.consents", "pi-check-square", 0),
                        new Section("/corporate/calendar.xhtml", "nav.calendar", "pi-calendar", 0),
                        new Section(PEOPLE, "nav.people", "pi-users", 0))
                .filter(each -> manager || !each.path().equals(PEOPLE))
                .toList();
    }

    static List<Section> online(int itemsInCart) {
        return List.of(
                new Section("/account/overview.xhtml", "nav.overview", "pi-home", 0),
                new Section("/account/subscriptions.xhtml", "nav.subscriptions", "pi-sync", 0),
                new Section("/account/cart.xhtml", "nav.cart", "pi-shopping-cart", itemsInCart),
                new Section("/account/invoices.xhtml", "nav.invoices", "pi-receipt", 0),
                new Section("/account/payment-methods.xhtml", "nav.cards", "pi-credit-card", 0),
                new Section("/account/billing-details.xhtml", "nav.details", "pi-id-card", 0),
                new Section("/account/people.xhtml", "nav.people", "pi-users", 0),
                new Section("/account/calendar.xhtml", "nav.calendar", "pi-calendar", 0));
    }

    static List<Section> sales(int openRequests) {
        return List.of(
                new Section("/sales/pipeline.xhtml", "nav.pipeline", "pi-file-edit", 0),
                new Section("/sales/requests.xhtml", "nav.requests", "pi-inbox", openRequests),
                new Section("/sales/accounts.xhtml", "nav.accounts", "pi-building", 0));
    }

    static List<Section> finance() {
        return List.of(new Section("/finance/invoices.xhtml", "nav.invoices", "pi-receipt", 0));
    }

    static List<Section> admin() {
        return List.of(
                new Section("/admin/outbox.xhtml", "nav.outbox", "pi-envelope", 0),
                new Section("/admin/approval-limits.xhtml", "nav.limits", "pi-shield", 0),
                new Section("/admin/order-rules.xhtml", "nav.order-rules", "pi-wallet", 0),
                new Section("/admin/clock.xhtml", "nav.clock", "pi-clock", 0));
    }

    /** Whether the page that is looked at belongs here. */
    public boolean here() {
        return Faces.getViewId() != null && Faces.getViewId().equals(path);
    }
}
