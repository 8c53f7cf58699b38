package abono.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import abono.accounts.Account;
import abono.accounts.SampleAccounts;
import abono.catalog.BillingPeriod;
import abono.catalog.Plan;
import abono.catalog.PricedPlan;
import abono.catalog.Product;
import abono.catalog.SeatNoun;
import abono.money.Money;
import abono.money.Percent;
import abono.pricing.BillingFrequency;
import abono.pricing.Choice;
import abono.pricing.PeriodCharge;
import abono.pricing.ServicePeriod;
import abono.pricing.Term;
import abono.pricing.TermSchedule;
import abono.pricing.schedules.ContractSchedule;
import abono.quotes.drafting.LinePricer;
import abono.quotes.drafting.OfferContext;
import abono.quotes.drafting.OfferRules;
import abono.quotes.drafting.QuoteWishes;
import abono.quotes.lines.CustomerChoice;
import abono.quotes.lines.LineInput;
import abono.quotes.lines.NamedPrice;
import abono.quotes.lines.OfferInput;
import abono.quotes.lines.PlanInput;
import abono.quotes.lines.PricedLine;
import abono.quotes.terms.QuoteTerms;
import abono.subscriptions.LivingContracts;
import abono.subscriptions.NewSubscription;
import abono.subscriptions.Subscription;
import abono.subscriptions.SubscriptionOrigin;
import abono.tax.TaxDecisions;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A renewal that names no price is offered at what doing nothing would cost (Q2, Q10, D1). */
class RenewalOfferTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 10);
    private static final LocalDate END = START.plusYears(1);
    private static final LocalDate TODAY = END.minusDays(60);
    private static final LocalDate EVER = LocalDate.of(2020, 1, 1);

    /** Forty seats for 160.00 a year less 20 % less 5 %: 121.60 each. */
    private static final PeriodCharge FORTY =
            new PeriodCharge(euro(16000), 40, Percent.of("20"), euro(0), Percent.of("5"));

    /** Those and twenty more for 200.00 each, as a change agrees it: 8 864.00. */
    private static final PeriodCharge MIXED =
            new PeriodCharge(euro(20000), 60, Percent.ZERO, euro(313_600), Percent.ZERO);

    private final Account account = SampleAccounts.spanish();
    private final Product product =
            new Product(UUID.randomUUID(), "gtm", "GoToMeeting", SeatNoun.ORGANIZER, 1);
    private final PricedPlan pro = plan("Pro", 16000);
    private final PricedPlan plus = plan("Plus", 20000);

    @Test
    void keepsAllThatWasAgreedToBeTakenOff() {
        assertThat(net(FORTY, unnamed(null, null))).isEqualTo(euro(486_400));
        PeriodCharge off =
                new PeriodCharge(euro(16000), 40, Percent.ZERO, euro(10000), Percent.ZERO);
        assertThat(net(off, unnamed(null, null))).isEqualTo(euro(630_000));
        PeriodCharge typed = new PeriodCharge(euro(10000), 40, Percent.ZERO);
        assertThat(net(typed, unnamed(null, null))).isEqualTo(euro(400_000));
    }

    @Test
    void isNotDearerThanDoingNothingAfterAChange() {
        assertThat(net(MIXED, unnamed(null, null))).isEqualTo(euro(886_400));
    }

    @Test
    void costsAfterAPriceChangeWhatDoingNothingCosts() {
        pro.sold(BillingPeriod.ANNUAL, euro(17600), START.plusMonths(5));
        for (PeriodCharge agreed : List.of(FORTY, MIXED)) {
            ContractSchedule nothing =
                    contract(agreed)
                            .contractSchedule((present, day) -> present.renewedOn(day, pro));
            assertThat(net(agreed, unnamed(null, null)))
                    .isEqualTo(nothing.afterNext().state().choice().charge().net())
                    .isEqualTo(agreed.net().share(176, 160, RoundingMode.HALF_UP));
        }
    }

    @Test
    void ofMoreOrFewerSeatsKeepsThePriceOfOne() {
        assertThat(net(FORTY, unnamed(50, null))).isEqualTo(euro(50 * 12_160));
        assertThat(net(FORTY, unnamed(30, null))).isEqualTo(euro(30 * 12_160));
        assertThat(net(MIXED, unnamed(30, null))).isEqualTo(euro(443_200));
    }

    @Test
    void ofAnotherTierIsItsPriceLessWhatWasAgreed() {
        assertThat(net(FORTY, unnamed(null, plus))).isEqualTo(euro(40 * 15_200));
    }

    @Test
    void isTheCatalogsPriceLessAPercentageThatIsNamed() {
        LineInput.Renewal ten = line(null, null, new BigDecimal("10"));
        assertThat(net(FORTY, ten)).isEqualTo(euro(576_000));
        assertThat(net(MIXED, line(null, null, BigDecimal.ZERO))).isEqualTo(euro(960_000));
    }

    @Test
    void bearsAPercentageOffTheWholeQuoteBesidesWhatWasAgreed() {
        Subscription contract = contract(FORTY);
        PricedLine line = priced(contract, offer(contract, unnamed(null, null), "10"), false);
        assertThat(line.charge().charge().net()).isEqualTo(euro(437_760));
        assertThat(line.charge().offerBase()).isEqualTo(euro(486_400));
    }

    @Test
    void saysWhatItStartsFrom() {
        Subscription contract = contract(MIXED);
        PricedLine line = priced(contract, offer(contract, unnamed(30, null), null), false);
        assertThat(line.charge().before().seats()).isEqualTo(60);
        assertThat(line.charge().before().net()).isEqualTo(euro(886_400));
    }

    @Test
    void isPromisedToTheCentAndWishedWithoutAPrice() {
        for (String percent : new String[] {null, "10"}) {
            for (PeriodCharge agreed : List.of(FORTY, MIXED)) {
                Subscription contract = contract(agreed);
                OfferInput wish = offer(contract, unnamed(null, null), percent);
                Quote quote = quote(contract, wish);
                Money net = quote.lines().get(0).charge().net();
                QuoteWishes wishes = new QuoteWishes(quote, TODAY);
                pro.sold(BillingPeriod.ANNUAL, euro(99900), TODAY);
                assertThat(priced(contract, wishes.promised(), true).charge().charge().net())
                        .isEqualTo(net);
                LineInput again = wishes.again().lines().get(0);
                assertThat(again.price().percent()).isNull();
                assertThat(again.price().off()).isNull();
                assertThat(again.price().unit()).isNull();
                pro.sold(BillingPeriod.ANNUAL, euro(16000), TODAY);
            }
        }
    }

    private Quote quote(Subscription contract, OfferInput wish) {
        Instant noon = TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC);
        Quote quote = new Quote(account, SampleAccounts.diego(), noon);
        QuoteTerms terms = new QuoteTerms(wish, TODAY, TODAY, 30, TaxDecisions.spanish());
        List<ContractSchedule> running =
                List.of(contract.contractSchedule((present, day) -> present.renewedOn(day, pro)));
        quote.offer(
                List.of(priced(contract, wish, false)), terms, Money.zero("EUR"), running, noon);
        return quote;
    }

    private Money net(PeriodCharge agreed, LineInput.Renewal line) {
        Subscription contract = contract(agreed);
        return priced(contract, offer(contract, line, null), false).charge().charge().net();
    }

    private PricedLine priced(Subscription contract, OfferInput input, boolean promised) {
        OfferContext context =
                new OfferContext(
                        input,
                        "EUR",
                        TODAY,
                        Map.of(pro.id(), pro, plus.id(), plus),
                        Map.of(contract.id(), contract),
                        promised);
        new OfferRules(context).check();
        return new LinePricer(context).price().get(0);
    }

    private Subscription contract(PeriodCharge agreed) {
        Term term =
                new Term(
                        new ServicePeriod(START, END),
                        START.getDayOfMonth(),
                        new TermSchedule.Cut(BillingFrequency.ANNUAL, 0));
        return LivingContracts.start(
                new NewSubscription(
                        account,
                        new Choice(pro, BillingPeriod.ANNUAL, agreed, START),
                        START,
                        term,
                        new SubscriptionOrigin("QUOTE", UUID.randomUUID(), UUID.randomUUID())));
    }

    private static LineInput.Renewal unnamed(Integer seats, Plan plan) {
        return line(seats, plan, null);
    }

    private static LineInput.Renewal line(Integer seats, Plan plan, BigDecimal percent) {
        UUID id = plan == null ? null : plan.id();
        return new LineInput.Renewal(
                null,
                new PlanInput(id, seats, null),
                new NamedPrice(percent, null, null),
                CustomerChoice.NONE);
    }

    private OfferInput offer(Subscription contract, LineInput.Renewal line, String percent) {
        LineInput about =
                new LineInput.Renewal(contract.id(), line.sold(), line.price(), line.choice());
        return new OfferInput(
                account.id(),
                List.of(about),
                TODAY.plusDays(30),
                OfferInput.Term.of(12),
                OfferInput.Billing.USUAL,
                new OfferInput.Discount(percent == null ? null : new BigDecimal(percent), null),
                OfferInput.Notes.NONE);
    }

    private PricedPlan plan(String name, long unit) {
        return new PricedPlan(product, name).sold(BillingPeriod.ANNUAL, euro(unit), EVER);
    }

    private static Money euro(long minor) {
        return Money.ofMinor(minor, "EUR");
    }
}
