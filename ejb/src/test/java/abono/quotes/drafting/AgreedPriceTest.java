package abono.quotes.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import abono.accounts.SampleAccounts;
import abono.catalog.BillingPeriod;
import abono.catalog.Plan;
import abono.catalog.Product;
import abono.catalog.SeatLimits;
import abono.catalog.SeatNoun;
import abono.money.Money;
import abono.money.Percent;
import abono.pricing.BillingFrequency;
import abono.pricing.Choice;
import abono.pricing.PeriodCharge;
import abono.pricing.ServicePeriod;
import abono.pricing.Term;
import abono.pricing.TermSchedule;
import abono.pricing.schedules.PlannedChange;
import abono.quotes.lines.AgreedBefore;
import abono.quotes.lines.AgreedOnDay;
import abono.quotes.lines.CustomerChoice;
import abono.quotes.lines.LineFigures;
import abono.quotes.lines.LineInput;
import abono.quotes.lines.LineKind;
import abono.quotes.lines.NamedPrice;
import abono.quotes.lines.OfferInput;
import abono.quotes.lines.PlanInput;
import abono.quotes.lines.PricedLine;
import abono.subscriptions.LivingContracts;
import abono.subscriptions.NewSubscription;
import abono.subscriptions.Subscription;
import abono.subscriptions.SubscriptionOrigin;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A change starts from what is agreed for its first day, and saves what it itself gives (Q2). */
class AgreedPriceTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 10);
    private static final Plan PRO =
            new Plan(
                    new Product(UUID.randomUUID(), "gtm", "GoToMeeting", SeatNoun.ORGANIZER, 1),
                    "gtm-pro",
                    "Pro",
                    2,
                    new SeatLimits(1, 500));

    @Test
    void aChangeAfterAnAgreedOneKeepsThePriceThatWillHoldThen() {
        Subscription contract = contract(BillingFrequency.ANNUAL, 0);
        LocalDate next = START.plusYears(1);
        LivingContracts.agree(contract, sixtyFrom(next), UUID.randomUUID());

        PricedLine before = amended(contract, next.minusDays(1), 80);
        PricedLine after = amended(contract, next.plusYears(1), 80);

        assertThat(before.charge().charge().net()).isEqualTo(euro(80 * 12_160));
        assertThat(before.charge().before().seats()).isEqualTo(40);
        assertThat(after.charge().charge().net()).isEqualTo(euro(80 * 18_000));
        assertThat(after.charge().before().seats()).isEqualTo(60);
        assertThat(after.figures().net()).isEqualTo(euro(20 * 18_000));
        assertThat(after.figures().list()).isEqualTo(euro(20 * 20_000));
        assertThat(amended(contract, next.plusYears(1), null).charge().charge().seats())
                .isEqualTo(60);
    }

    /** The clock stands in the first year, an amendment and a renewal are agreed after it. */
    @Test
    void aRenewalContinuesWhatIsAgreedForTheLastDayOfTheLastTerm() {
        Subscription contract = growingContract();
        PricedLine renewed = priced(renewal(contract, 90), contract, START);

        AgreedBefore before = renewed.charge().before();
        assertThat(before.seats()).isEqualTo(70);
        assertThat(before.net()).isEqualTo(euro(70 * 19_000));
        assertThat(before.period()).isEqualTo(BillingPeriod.ANNUAL);
        assertThat(renewed.terms().term().days().start()).isEqualTo(START.plusYears(4));
        assertThat(renewed.charge().charge().net()).isEqualTo(euro(90 * 21_000));
        LineInput untyped = renewal(contract, null);
        assertThat(priced(untyped, contract, START).charge().charge().seats()).isEqualTo(70);
    }

    @Test
    void aRenewalBeforeAnyOtherContinuesTheAmendedSeats() {
        Subscription contract = contract(BillingFrequency.ANNUAL, 0);
        LivingContracts.agree(contract, sixtyFrom(START.plusYears(1)), UUID.randomUUID());
        LineInput renewal = renewal(contract, null);
        AgreedBefore before = priced(renewal, contract, START).charge().before();
        assertThat(before.seats()).isEqualTo(60);
        assertThat(before.net()).isEqualTo(euro(60 * 18_000));
    }

    @Test
    void aCancellationEndsWhatIsAgreedForTheLastDay() {
        Subscription contract = growingContract();
        LineInput line =
                new LineInput.Cancellation(contract.id(), NamedPrice.NONE, CustomerChoice.NONE);
        PricedLine ended = priced(line, contract, START);

        assertThat(ended.charge().charge().seats()).isEqualTo(70);
        assertThat(ended.charge().charge().net()).isEqualTo(euro(70 * 19_000));
        assertThat(ended.plan()).isEqualTo(PRO);
        assertThat(ended.figures().net()).isEqualTo(euro(0));
        assertThat(ended.figures().parts()).isEmpty();
    }

    @Test
    void saysForWhichDayItIsAgreed() {
        Subscription contract = growingContract();
        LocalDate last = START.plusYears(4).minusDays(1);
        LocalDate day = START.plusYears(2);
        assertThat(AgreedOnDay.of(contract, LineKind.AMENDMENT, START).choice().charge().seats())
                .isEqualTo(40);
        AgreedOnDay changed = AgreedOnDay.of(contract, LineKind.AMENDMENT, day);
        assertThat(changed.day()).isEqualTo(day);
        assertThat(changed.choice().charge().seats()).isEqualTo(60);
        for (LineKind kind : List.of(LineKind.RENEWAL, LineKind.CANCELLATION)) {
            AgreedOnDay ends = AgreedOnDay.of(contract, kind, START);
            assertThat(ends.day()).isEqualTo(last);
            assertThat(ends.choice().charge().seats()).isEqualTo(70);
        }
    }

    /** Forty seats, sixty from the second year on, seventy for another year after the three. */
    private static Subscription growingContract() {
        Subscription contract = contract(BillingFrequency.ANNUAL, 0);
        LivingContracts.agree(contract, sixtyFrom(START.plusYears(1)), UUID.randomUUID());
        LocalDate next = START.plusYears(3);
        Term term =
                new Term(
                        new ServicePeriod(next, next.plusYears(1)),
                        START.getDayOfMonth(),
                        new TermSchedule.Cut(BillingFrequency.ANNUAL, 0));
        Choice seventy =
                new Choice(
                        PRO, BillingPeriod.ANNUAL, new PeriodCharge(euro(19000), 70, Percent.ZERO));
        LivingContracts.agree(
                contract,
                new PlannedChange(next, seventy, term, UUID.randomUUID()),
                UUID.randomUUID());
        return contract;
    }

    private static PlannedChange sixtyFrom(LocalDate day) {
        PeriodCharge sixty = new PeriodCharge(euro(20000), 60, Percent.of("10"));
        return new PlannedChange(day, new Choice(PRO, BillingPeriod.ANNUAL, sixty), null, null);
    }

    @Test
    void whatIsSavedIsWhatTheNewSeatsSaveInEveryYearThatIsLeft() {
        PricedLine atOnce = amended(contract(BillingFrequency.ANNUAL, 0), START, 60);
        assertThat(atOnce.figures().net()).isEqualTo(euro(3 * 20 * 12_160));
        assertThat(atOnce.figures().list()).isEqualTo(euro(3 * 20 * 16_000));

        PricedLine nextYear = amended(contract(BillingFrequency.ANNUAL, 0), START.plusYears(1), 60);
        assertThat(nextYear.figures().net()).isEqualTo(euro(2 * 20 * 12_160));
        assertThat(nextYear.figures().list()).isEqualTo(euro(2 * 20 * 16_000));
    }

    @Test
    void monthsThatAreFreeAreSavedForTheNewSeatsTooThoughNoInvoiceNamesThem() {
        PricedLine free = amended(contract(BillingFrequency.MONTHLY, 3), START.plusMonths(1), 60);
        assertThat(free.figures().net()).isEqualTo(euro(33 * 20 * 12_160 / 12));
        assertThat(free.figures().list()).isEqualTo(euro(20 * 35 * 16_000 / 12));
    }

    @Test
    void fewerSeatsSaveNothing() {
        LineFigures fewer = amended(contract(BillingFrequency.ANNUAL, 0), START, 20).figures();
        assertThat(fewer.net()).isEqualTo(euro(-3 * 20 * 12_160));
        assertThat(fewer.list()).isEqualTo(fewer.net());
    }

    /** Forty seats for 160.00 a year less 20 % less 5 %, for three years: 121.60 each. */
    private static Subscription contract(BillingFrequency frequency, int free) {
        PeriodCharge forty =
                new PeriodCharge(euro(16000), 40, Percent.of("20"), euro(0), Percent.of("5"));
        Term term =
                new Term(
                        new ServicePeriod(START, START.plusYears(3)),
                        START.getDayOfMonth(),
                        new TermSchedule.Cut(frequency, free));
        return LivingContracts.start(
                new NewSubscription(
                        SampleAccounts.spanish(),
                        new Choice(PRO, BillingPeriod.ANNUAL, forty),
                        START,
                        term,
                        new SubscriptionOrigin("QUOTE", UUID.randomUUID(), UUID.randomUUID())));
    }

    private static PricedLine amended(Subscription contract, LocalDate on, Integer seats) {
        PlanInput sold = new PlanInput(null, seats, null);
        LineInput line =
                new LineInput.Amendment(contract.id(), sold, NamedPrice.NONE, CustomerChoice.NONE);
        return priced(line, contract, on);
    }

    /** With a price of a seat, which spares the catalog. */
    private static LineInput renewal(Subscription contract, Integer seats) {
        return new LineInput.Renewal(
                contract.id(),
                new PlanInput(null, seats, null),
                new NamedPrice(null, null, new BigDecimal("210")),
                CustomerChoice.NONE);
    }

    private static PricedLine priced(LineInput line, Subscription contract, LocalDate on) {
        OfferContext context =
                new OfferContext(
                        offer(line, on),
                        "EUR",
                        START,
                        Map.of(PRO.id(), PRO),
                        Map.of(contract.id(), contract),
                        line.price().unit() != null);
        new OfferRules(context).check();
        return new LinePricer(context).price().get(0);
    }

    private static OfferInput offer(LineInput change, LocalDate on) {
        return new OfferInput(
                UUID.randomUUID(),
                List.of(change),
                START.plusDays(30),
                new OfferInput.Term(on, 12, null, null),
                OfferInput.Billing.USUAL,
                OfferInput.Discount.NONE,
                OfferInput.Notes.NONE);
    }

    private static Money euro(long minor) {
        return Money.ofMinor(minor, "EUR");
    }
}
