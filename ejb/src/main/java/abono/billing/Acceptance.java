package abono.billing;

import abono.invoices.Invoice;
import abono.quotes.Quote;
import abono.subscriptions.Subscription;
import java.util.List;

/** What an accepted quote became. */
public record Acceptance(Quote quote, List<Subscription> subscriptions, Invoice invoice) {}
