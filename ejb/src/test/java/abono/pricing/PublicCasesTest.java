package abono.pricing;

import static abono.pricing.Departure.FIXED_DAYS;
import static abono.pricing.Departure.PERIOD_OF_DAYS;
import static abono.pricing.Departure.PLAIN_CALENDAR;
import static org.assertj.core.api.Assertions.assertThat;

import abono.catalog.BillingPeriod;
import abono.money.Money;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Every public case of proration, computed by the production classes. What D5 answers otherwise is
 * a {@link Departure}: for Kill Bill it follows from the row and the rules written down once more
 * in {@link PlainRules}, not from what our classes say, so a fault of theirs cannot pass for one;
 * and the rows that are known to depart are listed here by id.
 */
class PublicCasesTest {
    private static final Map<String, Departure> KILL_BILL =
            Map.ofEntries(
                    // Three months before 28 Feb are 28 Nov to them; the 31st's quarter is 30 Nov.
                    Map.entry("KB123", PLAIN_CALENDAR),
                    Map.entry("KB303", PERIOD_OF_DAYS),
                    Map.entry("KB305", PERIOD_OF_DAYS),
                    Map.entry("KB307", PERIOD_OF_DAYS),
                    Map.entry("KB327", FIXED_DAYS),
                    Map.entry("KB331", FIXED_DAYS),
                    Map.entry("KB333", FIXED_DAYS),
                    Map.entry("KB341", FIXED_DAYS),
                    Map.entry("KB343", FIXED_DAYS),
                    Map.entry("KB345", FIXED_DAYS),
                    Map.entry("KB403", FIXED_DAYS),
                    Map.entry("KB407", FIXED_DAYS));

    /** By vendor, granularity, scenario and period; the figures are ours, beside other ones. */
    private static final Map<String, String> DOCS =
            Map.ofEntries(
                    // Rules in words; who counts seconds or minutes divides a day, we don't.
                    Map.entry("Stripe | second | formula | ", "TIME_OF_DAY []"),
                    Map.entry(
                            "Stripe | second | interval change (month to year) | ",
                            "TIME_OF_DAY []"),
                    Map.entry("Paddle | minute | rule | ", "TIME_OF_DAY []"),
                    // 15 to 30 June are 16 days of 30, not a half.
                    Map.entry(
                            "Recurly | time | add one user half way through June | June",
                            "TIME_OF_DAY [charge 5.33, net 5.33, share 32]"),
                    Map.entry(
                            "Zuora | strict 30/360 | service period (both ends inclusive)"
                                    + " | 2021-01-27..2021-01-31",
                            "FIXED_DAYS [days 5, month 31]"),
                    Map.entry(
                            "Zuora | actual/360 | service period (both ends inclusive)"
                                    + " | 2021-02-27..2021-02-28",
                            "FIXED_DAYS [month 28]"),
                    Map.entry(
                            "Zuora | strict 30/360 | service period (both ends inclusive)"
                                    + " | 2020-02-01..2020-02-29",
                            "FIXED_DAYS [days 29, month 29]"),
                    // The stub from 1 to 15 January is 14 days of the 31 from 15 December on.
                    Map.entry(
                            "Zuora | 30-day month | start 2018-01-01, bill day 15,"
                                    + " target 2018-02-14 | ",
                            "FIXED_DAYS [net 145.16]"),
                    // One decimal is shown there, five there.
                    Map.entry(
                            "Krisp | day (30) | add a seat | 30 days",
                            "OTHER_DECIMALS [charge 13.33, net 13.33]"),
                    Map.entry(
                            "Microsoft Business Central (bug report) | day"
                                    + " | partial line in February | 2025-02",
                            "OTHER_DECIMALS [charge 0.96]"));

    @ParameterizedTest
    @CsvFileSource(resources = "/abono/cases/proration-killbill.csv", numLinesToSkip = 1)
    void killBill(ArgumentsAccessor columns) {
        KillBillRow row = KillBillRow.of(columns);
        KillBillCase one = new KillBillCase(row);
        Optional<Departure> departure = one.departure();
        if (KILL_BILL.containsKey(row.id())) {
            assertThat(departure).as(row.id()).contains(KILL_BILL.get(row.id()));
        }
        if (departure.isPresent()) {
            departs(one, departure.get());
        } else {
            assertThat(one.answer(new OurRules())).as(row.id()).isEqualTo(row.expected());
        }
    }

    /** Theirs is what their rule makes of the row, and ours is D5 and another figure. */
    private static void departs(KillBillCase one, Departure departure) {
        KillBillRow row = one.row();
        String reason = row.id() + " departs: " + departure;
        assertThat(one.answer(PlainRules.KILL_BILL)).as(reason).isEqualTo(row.expected());
        if (departure == PERIOD_OF_DAYS) {
            assertThat(BillingPeriod.values())
                    .as(reason)
                    .extracting(Enum::name)
                    .doesNotContain(row.period());
        } else {
            assertThat(one.answer(new OurRules()))
                    .as(reason)
                    .isEqualTo(one.answer(PlainRules.D5))
                    .isNotEqualTo(row.expected());
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/abono/cases/proration-docs.csv", numLinesToSkip = 1)
    void docs(ArgumentsAccessor columns) {
        DocsRow row = DocsRow.of(columns);
        DocsCase one = new DocsCase(row);
        Optional<Departure> departure = one.departure();
        String found = departure.map(reason -> reason + " " + one.others()).orElse("covered");
        assertThat(found).as(row.id()).isEqualTo(DOCS.getOrDefault(row.id(), found));
        if (departure.isEmpty()) {
            assertThat(row.hasFigures()).as("%s has figures", row.id()).isTrue();
            assertThat(one.others()).as(row.id()).isEmpty();
        }
    }

    /** A departure without figures is real: at noon a second counts, for us the day does. */
    @Test
    void aDayIsNotDividedByTheClock() {
        ServicePeriod april = ProrationDomain.days("2027-04-01", "2027-05-01");
        Money charged = Money.ofMinor(1_000, "USD");
        long all = Duration.ofDays(april.days()).toSeconds();
        long fromNoon = all - Duration.ofHours(12).toSeconds();
        Money bySeconds = charged.share(fromNoon, all, RoundingMode.HALF_UP);
        assertThat(bySeconds).hasToString("USD 9.83");
        assertThat(Proration.credit(charged, april, april.start()).amount()).isEqualTo(charged);
    }
}
