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
 * @param within how the names of the pages begin that belong to it, e.g. {@code invoice}
 */
public record Section(String path, String text, String icon, int waiting, List<String> within) {
    /** Only for those who may change who belongs to the account. */
    private static final String PEOPLE = "/corporate/people.xhtml";

    private static Section of(String path, String text, String icon, String... within) {
        return new Section(path, text, icon, 0, List.of(within));
    }

    private Section counting(int things) {
        return new Section(path, text, icon, things, within);
    }

    static List<Section> corporate(int pendingQuotes, boolean manager) {
        return Stream.of(
                        of("/corporate/overview.xhtml", "nav.overview", "pi-home"),
                        of("/corporate/quotes.xhtml", "nav.quotes", "pi-file-edit", "quote-")
                                .counting(pendingQuotes),
                        of("/corporate/subscriptions.xhtml", "nav.subscriptions", "pi-sync"),
                        of("/corporate/invoices.xhtml", "nav.invoices", "pi-receipt", "invoice"),
                        of(
                                "/corporate/payments.xhtml",
                                "nav.payments",
                                "pi-credit-card",
                                "receipt"),
                        of(
                                "/corporate/purchase-orders.xhtml",
                                "nav.orders",
                                "pi-wallet",
                                "purchase-order"),
                        of(
                                "/corporate/requests.xhtml",
                                "nav.consents",
                                "pi-check-square",
                                "buying-rules"),
                        of("/corporate/calendar.xhtml", "nav.calendar", "pi-calendar"),
                        of(PEOPLE, "nav.people", "pi-users"))
                .filter(each -> manager || !each.path().equals(PEOPLE))
                .toList();
    }

    static List<Section> online(int itemsInCart) {
        return List.of(
                of("/account/overview.xhtml", "nav.overview", "pi-home"),
                of("/account/subscriptions.xhtml", "nav.subscriptions", "pi-sync", "subscription"),
                of("/account/cart.xhtml", "nav.cart", "pi-shopping-cart", "checkout", "order")
                        .counting(itemsInCart),
                of("/account/invoices.xhtml", "nav.invoices", "pi-receipt", "invoice", "receipt"),
                of("/account/payment-methods.xhtml", "nav.cards", "pi-credit-card"),
                of("/account/billing-details.xhtml", "nav.details", "pi-id-card"),
                of("/account/people.xhtml", "nav.people", "pi-users"),
                of("/account/calendar.xhtml", "nav.calendar", "pi-calendar"));
    }

    static List<Section> sales(int openRequests) {
        return List.of(
                of("/sales/pipeline.xhtml", "nav.pipeline", "pi-file-edit", "quote"),
                of("/sales/requests.xhtml", "nav.requests", "pi-inbox", "request")
                        .counting(openRequests),
                of("/sales/accounts.xhtml", "nav.accounts", "pi-building", "account"));
    }

    static List<Section> finance() {
        return List.of(of("/finance/invoices.xhtml", "nav.invoices", "pi-receipt", "invoice"));
    }

    static List<Section> admin() {
        return List.of(
                of("/admin/outbox.xhtml", "nav.outbox", "pi-envelope", "mail"),
                of("/admin/approval-limits.xhtml", "nav.limits", "pi-shield"),
                of("/admin/order-rules.xhtml", "nav.order-rules", "pi-wallet"),
                of("/admin/clock.xhtml", "nav.clock", "pi-clock"));
    }

    /** Whether the page that is looked at is this very place. */
    public boolean here() {
        return path.equals(Faces.getViewId());
    }

    /** Whether the page that is looked at is this place or belongs to it. */
    public boolean around() {
        String page = Faces.getViewId();
        String door = path.substring(0, path.lastIndexOf('/') + 1);
        return here()
                || page != null && within.stream().anyMatch(each -> page.startsWith(door + each));
    }
}
