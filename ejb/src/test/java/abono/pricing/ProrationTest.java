package abono.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import abono.catalog.BillingPeriod;
import abono.money.DerivationText;
import abono.money.Money;
import abono.money.Percent;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** The laws of proration (D5), for any price, day and anchor. */
class ProrationTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

    @Property
    void neverGivesBackMoreThanWasCharged(
            @ForAll("currencies") String currency,
            @ForAll @LongRange(min = 0, max = 10_000_000_00L) long charged,
            @ForAll("days") LocalDate start,
            @ForAll BillingPeriod period,
            @ForAll @IntRange(min = 0, max = 400) int later) {
        ServicePeriod service = ServicePeriod.beginning(start, period);
        LocalDate day = start.plusDays(later % service.days());

        Money credit = Proration.credit(Money.ofMinor(charged, currency), service, day).amount();

        assertThat(credit.minor()).isBetween(0L, charged);
        if (later % service.days() == 0) {
            assertThat(credit.minor()).isEqualTo(charged);
        }
    }

    /** Along a chain of online changes, all credits together stay within what was paid. */
    @Property
    void neverGivesBackMoreThanWasPaidAlongAChain(
            @ForAll("days") LocalDate start,
            @ForAll("prices") Money[] prices,
            @ForAll @IntRange(min = 0, max = 40) int step) {
        ServicePeriod service = ServicePeriod.beginning(start, BillingPeriod.MONTHLY);
        Money charged = prices[0];
        LocalDate day = start;
        for (Money price : prices) {
            day = day.plusDays(step % 28).isBefore(service.end()) ? day.plusDays(step % 28) : day;
            Money credit = Proration.credit(charged, service, day).amount();
            assertThat(credit).isLessThanOrEqualTo(charged);
            service = ServicePeriod.beginning(day, BillingPeriod.MONTHLY);
            charged = price;
        }
    }

    /** A → B → C on one day costs what A → C costs. */
    @Property
    void costsTheSameInOneChangeOrInTwoOnADay(
            @ForAll("prices") Money[] abc,
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(min = 0, max = 27) int later) {
        ServicePeriod old = ServicePeriod.beginning(start, BillingPeriod.MONTHLY);
        LocalDate day = start.plusDays(later);
        ServicePeriod fresh = ServicePeriod.beginning(day, BillingPeriod.MONTHLY);

        Money direct = abc[2].minus(Proration.credit(abc[0], old, day).amount());
        Money first = abc[1].minus(Proration.credit(abc[0], old, day).amount());
        Money second = abc[2].minus(Proration.credit(abc[1], fresh, day).amount());

        assertThat(first.plus(second)).isEqualTo(direct);
    }

    /** Online, there and back on a day costs the new period less the days not used. */
    @Property
    void costsNothingButTheNewPeriodThereAndBack(
            @ForAll("prices") Money[] ab,
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(min = 0, max = 27) int later) {
        ServicePeriod old = ServicePeriod.beginning(start, BillingPeriod.MONTHLY);
        LocalDate day = start.plusDays(later);
        ServicePeriod fresh = ServicePeriod.beginning(day, BillingPeriod.MONTHLY);

        Money there = ab[1].minus(Proration.credit(ab[0], old, day).amount());
        Money back = ab[0].minus(Proration.credit(ab[1], fresh, day).amount());

        assertThat(there.plus(back))
                .isEqualTo(ab[0].minus(Proration.credit(ab[0], old, day).amount()));
    }

    /** Co-term: a change at the same price nets to zero on any day of any anchor. */
    @Property
    void netsToZeroAtTheSamePrice(
            @ForAll @LongRange(min = 0, max = 1_000_000_00L) long unit,
            @ForAll @IntRange(min = 1, max = 31) int anchorDay,
            @ForAll BillingPeriod period,
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(min = 0, max = 400) int later) {
        BillingAnchor anchor = new BillingAnchor(anchorDay, period.months());
        ServicePeriod service = anchor.beginningOn(anchor.firstFrom(from));
        LocalDate day = service.start().plusDays(later % service.days());
        PeriodCharge full = charge(Money.ofMinor(unit, "EUR"));

        Money charge = Proration.charge(full, service.from(day), service).amount();
        Money credit = Proration.credit(full.net(), service, day).amount();

        assertThat(charge).isEqualTo(credit);
    }

    /** Co-term there and back: the second credit takes all of the first charge. */
    @Property
    void takesBackAllOfAChargeOfTheSameDay(
            @ForAll("prices") Money[] ab,
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(min = 0, max = 27) int later) {
        ServicePeriod service = ServicePeriod.beginning(start, BillingPeriod.MONTHLY);
        ServicePeriod rest = service.from(start.plusDays(later));

        Money charged = Proration.charge(charge(ab[0]), rest, service).amount();

        assertThat(Proration.credit(charged, rest, rest.start()).amount()).isEqualTo(charged);
    }

    @Property
    void explainsEveryAmountByItsLastStep(
            @ForAll("prices") Money[] ab, @ForAll("days") LocalDate start) {
        ServicePeriod service = ServicePeriod.beginning(start, BillingPeriod.ANNUAL);
        for (Prorated each :
                new Prorated[] {
                    Proration.credit(ab[0], service, start.plusDays(100)),
                    Proration.charge(charge(ab[0]), service.from(start.plusDays(9)), service)
                }) {
            var steps = each.derivation().steps();
            assertThat(steps.get(steps.size() - 1).result()).isEqualTo(each.amount());
        }
    }

    @Example
    void roundsToTheUnitsOfEachCurrency() {
        ServicePeriod march = ServicePeriod.beginning(LocalDate.of(2026, 3, 1), MONTH);
        assertThat(credit("100.00", "EUR", march)).isEqualTo("EUR 64.52");
        assertThat(credit("10000", "JPY", march)).isEqualTo("JPY 6452");
        assertThat(credit("100.000", "KWD", march)).isEqualTo("KWD 64.516");
    }

    private static final BillingPeriod MONTH = BillingPeriod.MONTHLY;

    private static String credit(String charged, String currency, ServicePeriod period) {
        Money money = Money.of(new java.math.BigDecimal(charged), currency);
        return Proration.credit(money, period, DAY).amount().toString();
    }

    @Example
    void clampsMonthEndsAndComesBack() {
        BillingAnchor last = new BillingAnchor(31, 1);
        ServicePeriod january = last.beginningOn(LocalDate.of(2027, 1, 31));
        ServicePeriod february = last.beginningOn(january.end());

        assertThat(january.end()).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(february.end()).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(last.endingOn(january.end())).isEqualTo(january);
        assertThat(last.endingOn(february.end())).isEqualTo(february);
        assertThat(last.beginningOn(LocalDate.of(2028, 1, 31)).end())
                .isEqualTo(LocalDate.of(2028, 2, 29));
    }

    @Example
    void givesTheLeapDayItsYearsBack() {
        BillingAnchor leap = new BillingAnchor(29, 12);
        LocalDate day = LocalDate.of(2024, 2, 29);
        for (LocalDate next :
                new LocalDate[] {
                    LocalDate.of(2025, 2, 28),
                    LocalDate.of(2026, 2, 28),
                    LocalDate.of(2027, 2, 28),
                    LocalDate.of(2028, 2, 29)
                }) {
            assertThat(leap.beginningOn(day).end()).isEqualTo(next);
            day = next;
        }
        assertThat(leap.beginningOn(LocalDate.of(2027, 2, 28)).days()).isEqualTo(366);
    }

    /** A stub is measured against the anchored period, not from where it was cut. */
    @Example
    void measuresAClampedStartAgainstTheWholePeriod() {
        BillingAnchor quarterly = new BillingAnchor(15, 3);
        ServicePeriod whole = quarterly.endingOn(LocalDate.of(2024, 7, 15));
        ServicePeriod stub = whole.from(LocalDate.of(2024, 5, 20));

        assertThat(whole.days()).isEqualTo(91);
        Money charge = Proration.charge(charge(Money.ofMinor(91_00, "EUR")), stub, whole).amount();
        assertThat(charge).isEqualTo(Money.ofMinor(56_00, "EUR"));
    }

    @Example
    void givesBackAllOnTheFirstDayAndOneDayOnTheLast() {
        ServicePeriod march = ServicePeriod.beginning(LocalDate.of(2026, 3, 1), MONTH);
        Money charged = Money.ofMinor(31_00, "EUR");

        assertThat(Proration.credit(charged, march, march.start()).amount()).isEqualTo(charged);
        assertThat(Proration.credit(charged, march, LocalDate.of(2026, 3, 31)).amount())
                .isEqualTo(Money.ofMinor(1_00, "EUR"));
        assertThatThrownBy(() -> Proration.credit(charged, march, march.end()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Proration.credit(charged, march, march.start().minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Clocks that change make no day longer: a day is a date where the account is. */
    @Example
    void countsDaysOverAChangeOfClocks() {
        for (String zone : new String[] {"Europe/Madrid", "America/New_York"}) {
            ZoneId place = ZoneId.of(zone);
            for (LocalDate change : new LocalDate[] {spring(place), autumn(place)}) {
                Instant midnight = change.atStartOfDay(place).toInstant();
                LocalDate before = LocalDate.ofInstant(midnight.minusSeconds(1), place);
                LocalDate after = LocalDate.ofInstant(midnight.plus(23, ChronoUnit.HOURS), place);
                ServicePeriod week = new ServicePeriod(change.minusDays(3), change.plusDays(4));
                assertThat(before).isEqualTo(change.minusDays(1));
                assertThat(week.days()).isEqualTo(7);
                assertThat(week.contains(after)).isTrue();
                assertThat(
                                Proration.credit(Money.ofMinor(700, "EUR"), week, change)
                                        .amount()
                                        .minor())
                        .isEqualTo(400);
            }
        }
    }

    private static LocalDate spring(ZoneId zone) {
        return zone.getId().startsWith("Europe")
                ? LocalDate.of(2026, 3, 29)
                : LocalDate.of(2026, 3, 8);
    }

    private static LocalDate autumn(ZoneId zone) {
        return zone.getId().startsWith("Europe")
                ? LocalDate.of(2026, 10, 25)
                : LocalDate.of(2026, 11, 1);
    }

    @Example
    void saysInPlainWordsWhatIsGivenBack() {
        ServicePeriod march = ServicePeriod.beginning(LocalDate.of(2026, 3, 1), MONTH);
        var story = Proration.credit(Money.ofMinor(48_00, "EUR"), march, DAY).derivation();

        assertThat(DerivationText.say(story, Locale.ENGLISH).get(0))
                .contains("€48.00", "20 unused days", "Mar 12, 2026", "31 days", "€30.97");
        assertThat(DerivationText.say(story, new Locale("es")).get(0))
                .contains("20 días sin usar", "12 mar 2026", "30,97");
    }

    @Example
    void multipliesFirstAndRoundsOnce() {
        Money third = Money.ofMinor(1_00, "EUR").share(1, 3, RoundingMode.HALF_UP);
        ServicePeriod three = new ServicePeriod(DAY, DAY.plusDays(3));

        assertThat(Proration.credit(Money.ofMinor(1_00, "EUR"), three, DAY.plusDays(1)).amount())
                .isEqualTo(Money.ofMinor(67, "EUR"));
        assertThat(third.plus(third)).isEqualTo(Money.ofMinor(66, "EUR"));
    }

    private static PeriodCharge charge(Money unit) {
        return new PeriodCharge(unit, 1, Percent.ZERO);
    }

    @Provide
    Arbitrary<String> currencies() {
        return Arbitraries.of("EUR", "JPY", "KWD");
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 3652)
                .map(later -> LocalDate.of(2023, 1, 1).plusDays(later));
    }

    @Provide
    Arbitrary<Money[]> prices() {
        return Arbitraries.longs()
                .between(0, 100_000_00)
                .map(minor -> Money.ofMinor(minor, "EUR"))
                .array(Money[].class)
                .ofSize(5);
    }
}
