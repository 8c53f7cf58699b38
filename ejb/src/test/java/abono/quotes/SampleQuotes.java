package abono.quotes;

import abono.accounts.Account;
import abono.accounts.SampleAccounts;
import abono.catalog.BillingPeriod;
import abono.catalog.Plan;
import abono.catalog.Product;
import abono.catalog.SeatLimits;
import abono.catalog.SeatNoun;
import abono.money.Money;
import abono.money.Percent;
import abono.pricing.PeriodCharge;
import abono.tax.TaxDecision;
import abono.tax.TaxDecisions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Quotes for the tests of other packages. */
public final class SampleQuotes {
    public static final Instant NOW = Instant.parse("2026-11-23T09:30:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private SampleQuotes() {}

    /** A draft with so many lines, annual and monthly in turn, every third with a discount. */
    public static Quote aDraft(Account account, int lines, String notes) {
        return aDraft(account, lines, notes, TaxDecisions.spanish());
    }

    public static Quote aDraft(Account account, int lines, String notes, TaxDecision tax) {
        Quote quote = new Quote(account, SampleAccounts.diego(), NOW);
        QuoteInput input = new QuoteInput(null, List.of(), null, 12, TODAY.plusDays(30), notes);
        List<PricedLine> priced = IntStream.range(0, lines).mapToObj(SampleQuotes::line).toList();
        quote.offer(priced, new QuoteTerms(input, 30, tax), NOW);
        return quote;
    }

    /** The same, sent. */
    public static Quote aSentQuote(Account account, int lines, String notes) {
        Quote quote = aDraft(account, lines, notes);
        quote.send("Q-2026-000042", NOW);
        return quote;
    }

    private static PricedLine line(int index) {
        Product product =
                new Product(UUID.randomUUID(), "gtm", "GoToMeeting", SeatNoun.ORGANIZER, 1);
        Plan plan = new Plan(product, "gtm-pro", "Pro", 2, new SeatLimits(1, 500));
        boolean annual = index % 2 == 0;
        Money unit = Money.ofMinor(annual ? 16_000 : 1_600, "EUR");
        Percent discount = Percent.of(index % 3 == 0 ? "12.5" : "0");
        return new PricedLine(
                plan,
                annual ? BillingPeriod.ANNUAL : BillingPeriod.MONTHLY,
                annual ? 1 : 12,
                new PeriodCharge(unit, 25 + index, discount));
    }
}
