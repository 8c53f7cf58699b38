package abono.api.quotes;

import abono.acceptance.Acceptance;
import abono.api.orders.SubscriptionView;
import abono.api.wire.Link;
import abono.quotes.Quote;
import abono.subscriptions.SubscriptionFacts;
import java.time.LocalDate;
import java.util.List;

/** What an accepted quote became, with the facts of the day of its acceptance. */
public record AcceptanceView(QuoteView quote, List<SubscriptionView> subscriptions, Link invoice) {
    static AcceptanceView of(Acceptance acceptance) {
        Quote quote = acceptance.quote();
        LocalDate day = LocalDate.ofInstant(quote.answer().decidedAt(), quote.account().zone());
        return new AcceptanceView(
                QuoteView.of(acceptance),
                acceptance.subscriptions().stream()
                        .map(each -> SubscriptionView.of(each, SubscriptionFacts.of(each, day)))
                        .toList(),
                QuoteView.link(acceptance.invoice()));
    }
}
