package abono.quotes;

import abono.pricing.PriceList;
import abono.pricing.RenewalPrices;
import abono.pricing.schedules.ContractSchedule;
import abono.subscriptions.Subscriptions;
import abono.time.BusinessTime;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Computes what accepting quotes does, by the contracts as they are now. */
@Dependent
public class QuoteOutcomes {
    @Inject private Subscriptions contracts;
    @Inject private PriceList prices;
    @Inject private QuoteTaxes taxes;
    @Inject private BusinessTime time;

    /** What accepting the quote on the day does. */
    public QuoteOutcome of(Quote quote, LocalDate today) {
        return new QuoteOutcome(quote, running(quote), today);
    }

    /** The contracts that a quote touches, and those that are invoiced with them. */
    List<ContractSchedule> running(Quote quote) {
        return running(
                quote.lines().stream()
                        .map(QuoteLine::subscription)
                        .filter(Objects::nonNull)
                        .map(each -> each.id())
                        .toList());
    }

    /** The schedules of these subscriptions, and of those that are invoiced with them. */
    public List<ContractSchedule> running(List<UUID> touched) {
        RenewalPrices renewals = prices.renewals();
        return contracts.invoicedWith(touched).stream()
                .map(each -> each.contractSchedule(renewals))
                .toList();
    }

    /** Shows the invoices that follow an unanswered quote as they would be issued from today on. */
    Quote refreshed(Quote quote) {
        LocalDate today = time.today(quote.account().zone());
        boolean answerable = quote.status().unsent() || quote.open(today);
        if (answerable && quote.stale(today).isEmpty() && !taxes.moved(quote)) {
            quote.show(of(quote, today));
        }
        return quote;
    }
}
