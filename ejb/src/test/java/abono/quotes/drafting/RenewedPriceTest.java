package abono.quotes.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import abono.accounts.SampleAccounts;
import abono.catalog.BillingPeriod;
import abono.catalog.PricedPlan;
import abono.catalog.Product;
import abono.catalog.SeatNoun;
import abono.catalog.VolumeStep;
import abono.money.Money;
import abono.money.Percent;
import abono.pricing.BillingFrequency;
import abono.pricing.Choice;
import abono.pricing.PeriodCharge;
import abono.pricing.ServicePeriod;
import abono.pricing.Term;
import abono.pricing.TermSchedule;
import abono.pricing.schedules.ContractSchedule;
import abono.subscriptions.LivingContracts;
import abono.subscriptions.NewSubscription;
import abono.subscriptions.Subscription;
import abono.subscriptions.SubscriptionOrigin;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A term that begins by itself costs what was agreed, unless the catalog's price changed (D1). */
class RenewedPriceTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 10);
    private static final LocalDate END = START.plusYears(1);
    private static final LocalDate CHANGED = START.plusMonths(5);
    private static final LocalDate EVER = LocalDate.of(2020, 1, 1);

    /** Forty seats for 160.00 a year less 20 % less 5 %: 4 864.00. */
    private static final PeriodCharge FORTY =
            new PeriodCharge(euro(16000), 40, Percent.of("20"), euro(0), Percent.of("5"));

    @Test
    void ofTheCatalogsPriceIsTheCatalogsLessWhatWasAgreed() {
        renews(FORTY, 486_400, 535_040);
        renews(new PeriodCharge(euro(16000), 40, Percent.ZERO), 640_000, 704_000);
    }

    @Test
    void ofATypedPriceStays() {
        renews(new PeriodCharge(euro(10000), 40, Percent.ZERO), 400_000, 440_000);
        renews(new PeriodCharge(euro(20000), 40, Percent.ZERO), 800_000, 880_000);
        renews(seats(40, new AmendedPrice.Typed(euro(10000), null, null)), 400_000, 440_000);
    }

    @Test
    void ofATypedPercentStays() {
        renews(seats(40, new AmendedPrice.Typed(null, Percent.of("25"), null)), 480_000, 528_000);
        renews(seats(60, new AmendedPrice.Typed(null, Percent.of("10"), null)), 774_400, 851_840);
    }

    @Test
    void ofATypedAmountOffStays() {
        PeriodCharge off =
                new PeriodCharge(euro(16000), 40, Percent.ZERO, euro(10000), Percent.ZERO);
        renews(off, 630_000, 693_000);
        renews(seats(60, new AmendedPrice.Typed(null, null, euro(5000))), 801_400, 881_540);
    }

    @Test
    void ofSeatsAtTwoPricesStaysThatOfBoth() {
        renews(seats(60, new AmendedPrice.Typed(euro(20000), null, null)), 886_400, 975_040);
        renews(seats(60, new AmendedPrice.Typed(euro(10000), null, null)), 686_400, 755_040);
        renews(seats(60, new AmendedPrice.Typed(null, null, null)), 729_600, 802_560);
    }

    @Test
    void isNotThatOfAnotherQuantityWhosePriceChanged() {
        PricedPlan plan = plan();
        plan.sold(BillingPeriod.ANNUAL, euro(16000), CHANGED, new VolumeStep(50, 12_000));
        PeriodCharge typed = new PeriodCharge(euro(15000), 40, Percent.ZERO);
        PeriodCharge more = new PeriodCharge(euro(15000), 60, Percent.ZERO);
        assertThat(next(plan, typed, START, END)).isEqualTo(euro(600_000));
        assertThat(next(plan, more, START, END)).isEqualTo(euro(60 * 11_250));
    }

    @Test
    void countsFromTheDayOnWhichThePriceWasAgreed() {
        PricedPlan plan = plan().sold(BillingPeriod.ANNUAL, euro(17600), CHANGED);
        PeriodCharge typed = new PeriodCharge(euro(15000), 40, Percent.ZERO);
        assertThat(next(plan, typed, CHANGED, END)).isEqualTo(euro(600_000));
        assertThat(next(plan, typed, CHANGED.minusDays(1), END)).isEqualTo(euro(660_000));
        assertThat(next(plan, typed, null, END)).isEqualTo(euro(660_000));
    }

    @Test
    void changesOnceForOneChange() {
        PricedPlan plan = plan().sold(BillingPeriod.ANNUAL, euro(17600), CHANGED);
        PeriodCharge typed = new PeriodCharge(euro(15000), 40, Percent.ZERO);
        assertThat(next(plan, typed, START, END.plusYears(2))).isEqualTo(euro(660_000));
        plan.sold(BillingPeriod.ANNUAL, euro(8800), END.plusYears(1));
        assertThat(next(plan, typed, START, END.plusYears(2))).isEqualTo(euro(330_000));
    }

    @Test
    void staysWhereTheCatalogHasNone() {
        PricedPlan never = new PricedPlan(product(), "Pro");
        assertThat(next(never, FORTY, START, END)).isEqualTo(euro(486_400));
        PricedPlan later = new PricedPlan(product(), "Pro");
        later.sold(BillingPeriod.ANNUAL, euro(20000), CHANGED);
        assertThat(next(later, FORTY, START, END)).isEqualTo(euro(486_400));
    }

    /** What was free follows the catalog's whole price: there is no proportion to nothing. */
    @Test
    void ofWhatWasFreeIsTheCatalogs() {
        PricedPlan plan = new PricedPlan(product(), "Pro");
        plan.sold(BillingPeriod.ANNUAL, euro(0), EVER);
        plan.sold(BillingPeriod.ANNUAL, euro(1000), CHANGED);
        PeriodCharge free = new PeriodCharge(euro(0), 40, Percent.ZERO);
        assertThat(next(plan, free, START, END)).isEqualTo(euro(40_000));
    }

    /** Without a change of the catalog's price, and with one from 160.00 to 176.00. */
    private static void renews(PeriodCharge agreed, long same, long changed) {
        assertThat(agreed.net()).isEqualTo(euro(same));
        assertThat(next(plan(), agreed, START, END)).isEqualTo(euro(same));
        PricedPlan dearer = plan().sold(BillingPeriod.ANNUAL, euro(17600), CHANGED);
        assertThat(next(dearer, agreed, START, END)).isEqualTo(euro(changed));
    }

    private static PeriodCharge seats(int seats, AmendedPrice.Typed typed) {
        return new AmendedPrice(FORTY, BillingPeriod.ANNUAL, seats, Percent.ZERO)
                .same(typed)
                .charge();
    }

    /** What a year costs that begins on the day, when the price was agreed on another. */
    private static Money next(PricedPlan plan, PeriodCharge agreed, LocalDate on, LocalDate day) {
        Choice choice = new Choice(plan, BillingPeriod.ANNUAL, agreed, on);
        Term term =
                new Term(
                        new ServicePeriod(START, END),
                        START.getDayOfMonth(),
                        new TermSchedule.Cut(BillingFrequency.ANNUAL, 0));
        Subscription contract =
                LivingContracts.start(
                        new NewSubscription(
                                SampleAccounts.spanish(),
                                choice,
                                START,
                                term,
                                new SubscriptionOrigin(
                                        "QUOTE", UUID.randomUUID(), UUID.randomUUID())));
        ContractSchedule schedule =
                contract.contractSchedule((present, first) -> present.renewedOn(first, plan));
        while (!contract.termEnd().isAfter(day)) {
            LivingContracts.live(contract, schedule.next());
            schedule =
                    contract.contractSchedule((present, first) -> present.renewedOn(first, plan));
        }
        return contract.charge().net();
    }

    private static PricedPlan plan() {
        return new PricedPlan(product(), "Pro").sold(BillingPeriod.ANNUAL, euro(16000), EVER);
    }

    private static Product product() {
        return new Product(UUID.randomUUID(), "gtm", "GoToMeeting", SeatNoun.ORGANIZER, 1);
    }

    private static Money euro(long minor) {
        return Money.ofMinor(minor, "EUR");
    }
}
