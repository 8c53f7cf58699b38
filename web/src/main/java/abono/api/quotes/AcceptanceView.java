package abono.api.quotes;

import abono.api.orders.SubscriptionView;
import abono.api.wire.Link;
import abono.billing.Acceptance;
import java.util.List;

/** What an accepted quote became. */
public record AcceptanceView(QuoteView quote, List<SubscriptionView> subscriptions, Link invoice) {
    static AcceptanceView of(Acceptance acceptance) {
        return new AcceptanceView(
                QuoteView.of(acceptance),
                acceptance.subscriptions().stream().map(SubscriptionView::of).toList(),
                QuoteView.link(acceptance.invoice()));
    }
}
