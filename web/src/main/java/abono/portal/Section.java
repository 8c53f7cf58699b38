package abono.portal;

import abono.security.Right;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    /** Only for those who hold the right. */
    private static final Map<String, String> RIGHTS =
            Map.of(
                    "/corporate/people.xhtml", Right.MANAGE_ACCOUNT,
                    "/corporate/billing-details.xhtml", Right.MANAGE_ACCOUNT,
                    "/corporate/payment-methods.xhtml", Right.PAY_INVOICES);

    private static final String SUBSCRIPTIONS = "/corporate/subscriptions.xhtml";

    private static Section of(String path, String text, String icon, String... within) {
        return new Section(path, text, icon, 0, List.of(within));
    }

    private boolean allowed(Set<String> rights) {
        return !RIGHTS.containsKey(path) || rights.contains(RIGHTS.get(path));
    }

    private Section counting(int things) {
        return new Section(path, text, icon, things, within);
    }

    static List<Section> corporate(int pendingQuotes, Set<String> rights) {
        return Stream.of(
                        of("/corporate/overview.xhtml", "nav.overview", "pi-home"),
                        of("/corporate/quotes.xhtml", "nav.quotes", "pi-file-edit", "quote-")
                                .counting(pendingQuotes),
                        of(SUBSCRIPTIONS, "nav.subscriptions", "pi-sync", "subscription"),
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
                        of("/corporate/payment-methods.xhtml", "nav.cards", "pi-id-card"),
                        of("/corporate/billing-details.xhtml", "nav.details", "pi-building"),
                        of("/corporate/people.xhtml", "nav.people", "pi-users"))
                .filter(each -> each.allowed(rights))
                .toList();
    }

    static List<Section> online(int itemsInCart) {
        return List.of(
                of("/account/overview.xhtml", "nav.overview", "pi-home"),
                of("/account/subscriptions.xhtml", "nav.subscriptions", "pi-sync", "subscription"),
                of("/account/cart.xhtml", "nav.cart", "pi-shopping-cart", "checkout", "order.")
                        .counting(itemsInCart),
                of("/account/orders.xhtml", "nav.order-history", "pi-list"),
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
        return List.of(
                of(
                        "/finance/invoices.xhtml",
                        "nav.invoices",
                        "pi-receipt",
                        "invoice",
                        "account",
                        "quote"));
    }

    static List<Section> admin() {
        return List.of(
                of("/admin/outbox.xhtml", "nav.outbox", "pi-envelope", "mail"),
                of("/admin/approval-limits.xhtml", "nav.limits", "pi-shield"),
                of("/admin/order-rules.xhtml", "nav.order-rules", "pi-wallet"),
                of("/admin/jobs.xhtml", "nav.jobs", "pi-sync"),
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
