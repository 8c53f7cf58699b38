package abono.quotes;

import abono.accounts.Account;
import abono.accounts.SampleAccounts;
import abono.catalog.BillingPeriod;
import abono.catalog.Plan;
import abono.catalog.Product;
import abono.catalog.SeatLimits;
import abono.catalog.SeatNoun;
import abono.money.Money;
import abono.quotes.answers.Decision;
import abono.quotes.answers.Signature;
import abono.quotes.drafting.LinePricer;
import abono.quotes.drafting.OfferContext;
import abono.quotes.lines.CustomerChoice;
import abono.quotes.lines.LineInput;
import abono.quotes.lines.NamedPrice;
import abono.quotes.lines.OfferInput;
import abono.quotes.lines.PlanInput;
import abono.quotes.lines.PricedLine;
import abono.quotes.terms.QuoteTerms;
import abono.tax.TaxDecision;
import abono.tax.TaxDecisions;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** Quotes for the tests of other packages. */
public final class SampleQuotes {
    public static final Instant NOW = Instant.parse("2026-11-23T09:30:00Z");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private SampleQuotes() {}

    /** A draft with so many lines, annual and monthly in turn, every third with a discount. */
    public static Quote aDraft(Account account, int lines, String notes) {
        return aDraft(account, lines, notes, TaxDecisions.spanish());
    }

    public static Quote aDraft(Account account, int lines, String notes, TaxDecision tax) {
        List<PricedLine> priced = IntStream.range(0, lines).mapToObj(SampleQuotes::line).toList();
        return aDraft(account, priced, notes, tax);
    }

    static Quote aDraft(Account account, List<PricedLine> lines, String notes, TaxDecision tax) {
        Quote quote = new Quote(account, SampleAccounts.diego(), NOW);
        quote.offer(lines, terms(null, notes, tax), Money.zero("EUR"), List.of(), NOW);
        return quote;
    }

    /** A draft of fees, of which some are optional, with a percentage off the whole quote. */
    static Quote ofFees(Account account, String percent, LineInput... fees) {
        OfferInput input =
                new OfferInput(
                        account.id(),
                        List.of(fees),
                        TODAY.plusDays(30),
                        OfferInput.Term.of(12),
                        OfferInput.Billing.USUAL,
                        new OfferInput.Discount(new BigDecimal(percent), null),
                        OfferInput.Notes.NONE);
        OfferContext context = new OfferContext(input, "EUR", TODAY, Map.of(), Map.of(), false);
        Quote quote = new Quote(account, SampleAccounts.diego(), NOW);
        QuoteTerms terms = new QuoteTerms(input, TODAY, TODAY, 30, TaxDecisions.spanish());
        quote.offer(new LinePricer(context).price(), terms, Money.zero("EUR"), List.of(), NOW);
        return quote;
    }

    /** A draft of so many fees of 1 234.00 with a description. */
    public static Quote ofLongFees(Account account, String description, int fees) {
        LineInput fee = fee(description, "1234.00", CustomerChoice.NONE);
        return ofFees(account, "0", Collections.nCopies(fees, fee).toArray(LineInput[]::new));
    }

    /** A fee, once. */
    static LineInput fee(String price, boolean optional, boolean picked) {
        return fee("Fee", price, new CustomerChoice(optional, null, picked));
    }

    private static LineInput fee(String description, String price, CustomerChoice choice) {
        NamedPrice named = new NamedPrice(null, null, new BigDecimal(price));
        return new LineInput.Fee(description, 1, named, choice);
    }

    static QuoteTerms terms(LocalDate startsOn, String notes, TaxDecision tax) {
        OfferInput input =
                new OfferInput(
                        null,
                        List.of(),
                        TODAY.plusDays(30),
                        new OfferInput.Term(startsOn, 12, null, null),
                        OfferInput.Billing.USUAL,
                        OfferInput.Discount.NONE,
                        new OfferInput.Notes(notes, null));
        return new QuoteTerms(input, startsOn == null ? TODAY : startsOn, TODAY, 30, tax);
    }

    /** The same, sent. */
    public static Quote aSentQuote(Account account, int lines, String notes) {
        Quote quote = aDraft(account, lines, notes);
        quote.send("Q-2026-000042", NOW);
        return quote;
    }

    /** The same, accepted on the day by its customer on a purchase order. */
    public static Quote anAcceptedQuote(Account account, int lines, String notes) {
        Quote quote = aSentQuote(account, lines, notes);
        Signature yes = new Signature("Lucía Navarro", "CFO", true, "PO-7", null);
        Decision decision = new Decision("key", UUID.randomUUID(), NOW, TODAY);
        quote.accept(1, yes, decision, quote.tax());
        return quote;
    }

    private static PricedLine line(int index) {
        boolean annual = index % 2 == 0;
        return line(
                annual ? BillingPeriod.ANNUAL : BillingPeriod.MONTHLY,
                annual ? 16_000 : 1_600,
                25 + index,
                index % 3 == 0 ? "12.5" : "0");
    }

    /** A line that is priced for a year from the samples' day on. */
    static PricedLine line(BillingPeriod period, long unit, int seats, String percent) {
        Product product =
                new Product(UUID.randomUUID(), "gtm", "GoToMeeting", SeatNoun.ORGANIZER, 1);
        Plan plan = new Plan(product, "gtm-pro", "Pro", 2, new SeatLimits(1, 500));
        NamedPrice price =
                new NamedPrice(new BigDecimal(percent), null, Money.ofMinor(unit, "EUR").amount());
        PlanInput sold = new PlanInput(plan.id(), seats, period);
        LineInput wish = new LineInput.NewSubscription(sold, price, CustomerChoice.NONE);
        OfferInput offer = OfferInput.of(UUID.randomUUID(), List.of(wish), 12, TODAY.plusDays(30));
        OfferContext context =
                new OfferContext(offer, "EUR", TODAY, Map.of(plan.id(), plan), Map.of(), true);
        return new LinePricer(context).price().get(0);
    }
}
