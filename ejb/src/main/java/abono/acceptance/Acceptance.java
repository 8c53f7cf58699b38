package abono.acceptance;

import abono.invoices.Invoice;
import abono.quotes.Quote;
import abono.subscriptions.Subscription;
import java.util.List;

/**
 * What an accepted quote became.
 *
 * @param subscriptions that began or were changed
 * @param invoice that was issued at once, which may be a credit note; null when nothing was due
 */
public record Acceptance(Quote quote, List<Subscription> subscriptions, Invoice invoice)
        implements AcceptanceResult {
    /** The kind of origin that the subscriptions of an acceptance have. */
    public static final String ORIGIN = "QUOTE";
}
