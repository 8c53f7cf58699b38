package abono.pricing.schedules;

import static org.assertj.core.api.Assertions.assertThat;

import abono.catalog.BillingPeriod;
import abono.catalog.Plan;
import abono.catalog.PricedPlan;
import abono.catalog.Product;
import abono.catalog.SeatNoun;
import abono.money.Money;
import abono.money.Percent;
import abono.pricing.Choice;
import abono.pricing.PeriodCharge;
import abono.pricing.ServicePeriod;
import abono.pricing.TermCharge;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What runs until it is cancelled: each period at the price of its first day, or the end. */
class RollingScheduleTest {
    private static final UUID ID = UUID.randomUUID();
    private static final LocalDate JANUARY_31 = LocalDate.of(2026, 1, 31);
    private static final LocalDate LAUNCH = LocalDate.of(2020, 1, 1);
    private static final Plan PRO =
            new PricedPlan(
                            new Product(UUID.randomUUID(), "gtm", "Gtm", SeatNoun.ORGANIZER, 1),
                            "Pro")
                    .sold(BillingPeriod.MONTHLY, euros(1_000), LAUNCH)
                    .sold(BillingPeriod.MONTHLY, euros(1_200), LocalDate.of(2026, 3, 1));

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, 2026-02-28, 2026-03-31, 3000",
        "2026-02-28, 2026-03-31, 2026-04-30, 3600",
        "2026-03-31, 2026-04-30, 2026-05-31, 3600"
    })
    void renewsAtThePriceOfTheFirstDayAndKeepsItsAnchor(
            LocalDate start, LocalDate end, LocalDate next, long net) {
        ContractDay day = running(start, end, true).next();

        assertThat(day.on()).isEqualTo(end);
        assertThat(day.quote()).isNull();
        assertThat(day.acts())
                .extracting(ContractAct::kind)
                .containsExactly(ContractAct.Kind.RENEW);
        ContractLine line = day.lines().get(0);
        assertThat(line.about()).isEqualTo(ID);
        assertThat(line.days()).isEqualTo(new ServicePeriod(end, next));
        assertThat(line.net().minor()).isEqualTo(net);
    }

    @Test
    void keepsADiscountInPercentAndWhatALineNeedsForItsArithmetic() {
        Choice before = choice(new PeriodCharge(euros(1_000), 3, Percent.of("10")));
        RollingSchedule schedule =
                new RollingSchedule(
                        ID,
                        before,
                        new ServicePeriod(LAUNCH.plusYears(7), LAUNCH.plusYears(7).plusMonths(1)),
                        1,
                        true,
                        RollingScheduleTest::priced);
        TermCharge charge = schedule.next().lines().get(0).charge();

        assertThat(charge.list().minor()).isEqualTo(3_600);
        assertThat(charge.printed()).isEqualTo(charge.list());
        assertThat(charge.discount().minor()).isEqualTo(360);
        assertThat(charge.net().minor()).isEqualTo(3_240);
        assertThat(schedule.next().saved().minor()).isEqualTo(360);
    }

    @Test
    void endsWithItsPeriodAndCostsNothingMore() {
        ContractDay day = running(JANUARY_31, LocalDate.of(2026, 2, 28), false).next();

        assertThat(day.acts()).extracting(ContractAct::kind).containsExactly(ContractAct.Kind.END);
        assertThat(day.lines()).isEmpty();
    }

    @Test
    void keepsThePriceOfWhatIsNotSoldAnyMore() {
        Choice annual =
                new Choice(
                        PRO, BillingPeriod.ANNUAL, new PeriodCharge(euros(9_000), 1, Percent.ZERO));

        assertThat(annual.periodOn(JANUARY_31, PRO).charge()).isEqualTo(annual.charge());
    }

    private static RollingSchedule running(LocalDate start, LocalDate end, boolean renews) {
        return new RollingSchedule(
                ID,
                choice(new PeriodCharge(euros(1_000), 3, Percent.ZERO)),
                new ServicePeriod(start, end),
                31,
                renews,
                RollingScheduleTest::priced);
    }

    private static Choice priced(Choice present, LocalDate day) {
        return present.periodOn(day, PRO);
    }

    private static Choice choice(PeriodCharge charge) {
        return new Choice(PRO, BillingPeriod.MONTHLY, charge);
    }

    private static Money euros(long minor) {
        return Money.ofMinor(minor, "EUR");
    }
}
