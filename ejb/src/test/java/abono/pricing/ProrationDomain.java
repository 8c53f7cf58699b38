package abono.pricing;

import abono.catalog.BillingPeriod;
import abono.money.Money;
import abono.money.Percent;
import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Charges, anchors and days as subscriptions have them, with month ends and leap years often. The
 * corner cases of the combined figures outnumber the tries, so chance picks among them.
 */
class ProrationDomain extends DomainContextBase {
    @Provide
    Arbitrary<PeriodCharge> charges() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 1_000_000),
                        Arbitraries.integers().between(1, 500),
                        Arbitraries.of("0", "12.5", "33.3333", "100"))
                .as(
                        (unit, seats, percent) ->
                                new PeriodCharge(
                                        Money.ofMinor(unit, "EUR"), seats, Percent.of(percent)))
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<BillingAnchor> anchors() {
        Arbitrary<Integer> days =
                Arbitraries.oneOf(
                        Arbitraries.integers().between(1, 31),
                        Arbitraries.integers().between(28, 31));
        return Combinators.combine(months(), days, Arbitraries.of(BillingPeriod.class))
                .as((month, day, period) -> new BillingAnchor(month, day, period.months()))
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Combinators.combine(months(), Arbitraries.integers().between(1, 31))
                .as((month, day) -> month.atDay(Math.min(day, month.lengthOfMonth())))
                .withoutEdgeCases();
    }

    private static Arbitrary<YearMonth> months() {
        return Combinators.combine(
                        Arbitraries.integers().between(2024, 2033),
                        Arbitraries.oneOf(
                                Arbitraries.integers().between(1, 12), Arbitraries.of(1, 2)))
                .as(YearMonth::of);
    }

    /** A day of the period: so many after its first, counting round. */
    static LocalDate day(ServicePeriod period, int at) {
        return period.start().plusDays(at % period.days());
    }

    static ServicePeriod days(String start, String end) {
        return new ServicePeriod(LocalDate.parse(start), LocalDate.parse(end));
    }
}
