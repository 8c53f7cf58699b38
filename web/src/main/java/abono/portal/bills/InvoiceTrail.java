package abono.portal.bills;

import abono.invoices.Invoice;
import abono.invoices.InvoiceLine;
import abono.invoices.origins.InvoiceOrigin;
import abono.invoices.origins.LineOrigin;
import abono.quotes.lists.QuoteListService;
import abono.quotes.lists.QuoteRow;
import abono.subscriptions.Subscription;
import abono.subscriptions.SubscriptionService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where an invoice came from, for links: its subscriptions and the quotes that agreed on them. */
@Named
@RequestScoped
public class InvoiceTrail {
    @Inject private SubscriptionService subscriptions;
    @Inject private QuoteListService quotes;

    private final Map<UUID, List<Subscription>> found = new HashMap<>();
    private final Map<UUID, List<QuoteRow>> agreed = new HashMap<>();

    /** The order that it came from, or null; null while no invoice has been read. */
    public UUID order(Invoice invoice) {
        boolean ordered = invoice != null && invoice.origin() instanceof InvoiceOrigin.Order;
        return ordered ? invoice.origin().id() : null;
    }

    /** What its lines are charged for, each once; empty while no invoice has been read. */
    public List<Subscription> subscriptions(Invoice invoice) {
        if (invoice == null) {
            return List.of();
        }
        return found.computeIfAbsent(
                invoice.id(),
                id ->
                        invoice.lines().stream()
                                .map(InvoiceLine::origin)
                                .filter(LineOrigin.Subscription.class::isInstance)
                                .map(LineOrigin::id)
                                .distinct()
                                .map(subscriptions::find)
                                .toList());
    }

    /** The quotes that were accepted for them before it was issued, each once; empty likewise. */
    public List<QuoteRow> quotes(Invoice invoice) {
        if (invoice == null) {
            return List.of();
        }
        return agreed.computeIfAbsent(
                invoice.id(),
                id ->
                        subscriptions(invoice).stream()
                                .flatMap(each -> quotes.agreed(each, invoice.issuedAt()).stream())
                                .collect(
                                        Collectors.toMap(
                                                QuoteRow::id,
                                                Function.identity(),
                                                (one, same) -> one,
                                                java.util.TreeMap::new))
                                .values()
                                .stream()
                                .toList());
    }
}
