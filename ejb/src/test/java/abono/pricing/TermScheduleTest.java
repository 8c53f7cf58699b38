package abono.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import abono.catalog.BillingPeriod;
import abono.money.DerivationStep;
import abono.money.Money;
import abono.money.Percent;
import abono.pricing.TermSchedule.Cut;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** A term cut into invoices, to the cent (Q1, D5). */
class TermScheduleTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 31);

    private static Money euro(long minor) {
        return Money.ofMinor(minor, "EUR");
    }

    private static TermSchedule yearly(long unit, Cut cut) {
        PeriodCharge charge = new PeriodCharge(euro(unit), 1, Percent.ZERO);
        return new TermSchedule(
                charge, BillingPeriod.ANNUAL, TermSchedule.term(START, 31, 12), 31, cut);
    }

    @Property(tries = 200)
    void theInvoicesComeToTheCentToWhatTheTermCosts(@ForAll @IntRange(max = 1_000_000) int unit) {
        for (BillingFrequency frequency : BillingFrequency.values()) {
            TermSchedule schedule = yearly(unit, new Cut(frequency, 0));
            assertThat(schedule.net()).isEqualTo(euro(unit));
            assertThat(schedule.intervals().get(0).start()).isEqualTo(START);
            assertThat(schedule.list()).isEqualTo(euro(unit));
        }
    }

    @Property(tries = 200)
    void freeMonthsAreNotPaidAndTheRestIs(
            @ForAll @IntRange(min = 12, max = 1_000_000) int unit,
            @ForAll @IntRange(max = 11) int free) {
        TermSchedule schedule = yearly(unit, new Cut(BillingFrequency.MONTHLY, free));
        Money paid = euro(unit).share(12 - free, 12, java.math.RoundingMode.HALF_UP);
        assertThat(schedule.net()).isEqualTo(paid);
        assertThat(schedule.charges()).hasSize(12 - free);
    }

    @Test
    void monthEndsComeBack() {
        List<LocalDate> starts =
                yearly(12000, new Cut(BillingFrequency.MONTHLY, 0)).intervals().stream()
                        .map(ServicePeriod::start)
                        .limit(4)
                        .toList();
        assertThat(starts)
                .containsExactly(
                        START,
                        LocalDate.of(2026, 2, 28),
                        LocalDate.of(2026, 3, 31),
                        LocalDate.of(2026, 4, 30));
    }

    @Test
    void aStubIsMeasuredByTheDaysOfTheFullPeriodThatEndsThere() {
        PeriodCharge charge = new PeriodCharge(euro(36500), 1, Percent.ZERO);
        ServicePeriod stub = new ServicePeriod(LocalDate.of(2026, 12, 2), LocalDate.of(2027, 1, 1));
        TermSchedule schedule =
                new TermSchedule(
                        charge,
                        BillingPeriod.ANNUAL,
                        stub,
                        1,
                        new Cut(BillingFrequency.UPFRONT, 0));
        assertThat(schedule.whole()).isFalse();
        assertThat(schedule.net()).isEqualTo(euro(3000));
    }

    @Test
    void everyChargeTellsHowItCameToBe() {
        for (TermCharge each : yearly(10000, new Cut(BillingFrequency.QUARTERLY, 2)).charges()) {
            List<DerivationStep> steps = each.derivation().steps();
            assertThat(steps.get(steps.size() - 1).result()).isEqualTo(each.net());
        }
    }
}
