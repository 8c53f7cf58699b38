package abono.pricing;

import static abono.catalog.BillingPeriod.ANNUAL;
import static abono.catalog.BillingPeriod.MONTHLY;
import static abono.pricing.ProrationDomain.days;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import abono.money.Money;
import abono.money.Percent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Domain(ProrationDomain.class)
@Domain(DomainContext.Global.class)
class ProrationDaysTest {
    @Test
    void monthEndAnchorsClampAndComeBack() {
        BillingAnchor anchor = BillingAnchor.of(LocalDate.of(2027, 1, 31), 31, MONTHLY);
        assertThat(anchor.period(0)).isEqualTo(days("2027-01-31", "2027-02-28"));
        assertThat(anchor.period(1)).isEqualTo(days("2027-02-28", "2027-03-31"));
        assertThat(anchor.period(2)).isEqualTo(days("2027-03-31", "2027-04-30"));
        assertThat(anchor.period(13)).isEqualTo(days("2028-02-29", "2028-03-31"));
        assertThat(anchor.period(-2)).isEqualTo(days("2026-11-30", "2026-12-31"));
    }

    @Test
    void aLeapDayComesBackInTheNextLeapYear() {
        BillingAnchor anchor = BillingAnchor.of(LocalDate.of(2028, 2, 29), 29, ANNUAL);
        assertThat(anchor.period(0)).isEqualTo(days("2028-02-29", "2029-02-28"));
        assertThat(anchor.period(0).days()).isEqualTo(365);
        assertThat(anchor.period(3)).isEqualTo(days("2031-02-28", "2032-02-29"));
        assertThat(anchor.period(3).days()).isEqualTo(366);
        assertThat(anchor.containing(LocalDate.of(2100, 2, 28)).start()).isEqualTo("2100-02-28");
    }

    @ParameterizedTest
    @CsvSource({"2027-02-01,28", "2028-02-01,29", "2027-04-01,30", "2027-03-01,31"})
    void aDayIsWorthMoreInAShorterMonth(LocalDate first, int days) {
        ServicePeriod month = ServicePeriod.beginning(first, MONTHLY);
        Money charged = Money.ofMinor(100_000L * days, "EUR");
        assertThat(month.days()).isEqualTo(days);
        assertThat(Proration.credit(charged, month, month.end().minusDays(1)).amount())
                .isEqualTo(Money.ofMinor(100_000, "EUR"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-15,365",
        "2027-06-15,366",
        "2028-01-31,366",
        "2027-03-01,366",
        "2028-03-01,365"
    })
    void aYearHasItsLeapDayWhenItHasFebruary(LocalDate first, long days) {
        assertThat(ServicePeriod.beginning(first, ANNUAL).days()).isEqualTo(days);
    }

    @Test
    void aClampedStartIsMeasuredAgainstTheFullAnchoredPeriod() {
        BillingAnchor quarter = new BillingAnchor(YearMonth.of(2024, 4), 15, 3);
        LocalDate began = LocalDate.of(2024, 5, 20);
        ServicePeriod whole = quarter.containing(began);
        assertThat(whole).isEqualTo(days("2024-04-15", "2024-07-15"));
        ServicePeriod clamped = whole.from(began);
        Money net = Money.ofMinor(9_100, "EUR");
        PeriodCharge full = new PeriodCharge(net, 1, Percent.ZERO);
        assertThat(Proration.charge(full, clamped, whole).amount()).hasToString("EUR 56.00");
        assertThat(whole.days()).isEqualTo(91);
    }

    @Test
    void aStubThatLeadsToAnAlignedDateIsMeasuredAgainstThePeriodThatEndsThere() {
        PeriodCharge full = new PeriodCharge(Money.ofMinor(3_100, "EUR"), 1, Percent.ZERO);
        ServicePeriod stub = days("2027-02-14", "2027-02-28");
        ServicePeriod whole = BillingAnchor.of(stub.end(), 31, MONTHLY).containing(stub.start());
        assertThat(whole).isEqualTo(days("2027-01-31", "2027-02-28"));
        assertThat(Proration.charge(full, stub, whole).amount()).hasToString("EUR 15.50");
    }

    @Test
    void refusesAPeriodThatNoAnchorHas() {
        LocalDate day = LocalDate.of(2027, 3, 15);
        assertThatThrownBy(() -> new BillingAnchor(YearMonth.of(2027, 3), 32, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ServicePeriod(day, day))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void exactlyOnePeriodOfAnAnchorContainsADay(
            @ForAll BillingAnchor anchor, @ForAll LocalDate day) {
        ServicePeriod period = anchor.containing(day);
        assertThat(period.contains(day)).isTrue();
        assertThat(anchor.containing(period.start())).isEqualTo(period);
        assertThat(anchor.containing(period.end()).start()).isEqualTo(period.end());
        assertThat(anchor.containing(period.start().minusDays(1)).end()).isEqualTo(period.start());
    }

    @Property
    void periodsAreThoseThatTheCatalogueCounts(
            @ForAll LocalDate start, @ForAll @IntRange(min = 1, max = 60) int periods) {
        BillingAnchor anchor = BillingAnchor.of(start, start.getDayOfMonth(), MONTHLY);
        assertThat(anchor.begin(0)).isEqualTo(start);
        assertThat(anchor.begin(periods))
                .isEqualTo(MONTHLY.endOf(start, start.getDayOfMonth(), periods));
        assertThat(ServicePeriod.beginning(start, MONTHLY)).isEqualTo(anchor.period(0));
    }

    @Property
    void piecesLoseNoDayAndCrossNoAnchor(
            @ForAll BillingAnchor anchor,
            @ForAll LocalDate start,
            @ForAll @IntRange(min = 1, max = 800) int length) {
        ServicePeriod days = new ServicePeriod(start, start.plusDays(length));
        var pieces = anchor.pieces(days);
        LocalDate next = start;
        for (ServicePeriod piece : pieces) {
            assertThat(piece.start()).isEqualTo(next);
            assertThat(anchor.containing(piece.start()).end()).isAfterOrEqualTo(piece.end());
            next = piece.end();
        }
        assertThat(next).isEqualTo(days.end());
    }

    /** The clocks change on 28 March and 31 October 2027, and on 14 March and 7 November. */
    @ParameterizedTest
    @CsvSource({
        "Europe/Madrid,2027-03-28,2027-03-27T22:59:59Z,2027-03-28T21:59:59Z",
        "Europe/Madrid,2027-10-31,2027-10-30T21:59:59Z,2027-10-31T22:59:59Z",
        "America/New_York,2027-03-14,2027-03-14T04:59:59Z,2027-03-15T03:59:59Z",
        "America/New_York,2027-11-07,2027-11-07T03:59:59Z,2027-11-08T04:59:59Z"
    })
    void aDayOfAClockChangeIsOneDay(ZoneId zone, LocalDate day, Instant before, Instant last) {
        assertThat(LocalDate.ofInstant(before, zone)).isEqualTo(day.minusDays(1));
        assertThat(LocalDate.ofInstant(before.plusSeconds(1), zone)).isEqualTo(day);
        assertThat(LocalDate.ofInstant(last, zone)).isEqualTo(day);
        assertThat(LocalDate.ofInstant(last.plusSeconds(1), zone)).isEqualTo(day.plusDays(1));
        assertThat(Duration.between(before, last)).isNotEqualTo(Duration.ofDays(1));
        ServicePeriod week = new ServicePeriod(day.minusDays(3), day.plusDays(4));
        assertThat(week.days()).isEqualTo(7);
        Money charged = Money.ofMinor(700, "EUR");
        Money from = Proration.credit(charged, week, day).amount();
        Money after = Proration.credit(charged, week, day.plusDays(1)).amount();
        assertThat(from.minus(after)).isEqualTo(Money.ofMinor(100, "EUR"));
    }
}
