package abono.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import abono.cases.PublicCase;
import abono.catalog.BillingPeriod;
import abono.money.Money;
import abono.money.Percent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rows of {@code public-2026-11.csv} on what is credited, and on which days. */
class PublicProrationCasesTest {
    private static final ServicePeriod FEBRUARY =
            ServicePeriod.beginning(LocalDate.of(2027, 2, 1), BillingPeriod.MONTHLY);

    private static final LocalDate FOUR_DAYS_LATER = LocalDate.of(2027, 2, 5);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.US);

    /** One seat for nothing, then two; two at half price, then three, then one. */
    @Test
    void creditsWhatWasPaidAndNotWhatItWouldHaveCost() {
        Money nothing = credit(seats(1, "100").net());
        Money half = credit(seats(2, "50").net());

        assertThat(
                        Stream.of(
                                nothing,
                                half,
                                charge(2).minus(nothing),
                                charge(3).minus(half),
                                charge(1).minus(half)))
                .extracting(PublicProrationCasesTest::text)
                .isEqualTo(PublicCase.of("C19").figures());
    }

    /** At half past eleven in the evening of New York, where it is the next day in Greenwich. */
    @Test
    void aPurchaseLateInTheEveningBelongsToThatDay() {
        ZoneId zone = ZoneId.of("America/New_York");
        LocalDate bought = LocalDate.ofInstant(Instant.parse("2027-05-01T03:30:00Z"), zone);
        ServicePeriod first = ServicePeriod.beginning(bought, BillingPeriod.MONTHLY);
        LocalDate hourLater = LocalDate.ofInstant(Instant.parse("2027-05-01T04:30:00Z"), zone);
        Money back = Proration.credit(euro(1_900), first, hourLater).amount();
        ServicePeriod second = ServicePeriod.beginning(hourLater, BillingPeriod.MONTHLY);

        PublicCase row = PublicCase.of("C25");
        assertThat(row.figures()).containsExactly(text(back));
        assertThat(row.expected())
                .startsWith(DAY.format(first.start()) + ".." + DAY.format(first.end()))
                .endsWith("on " + DAY.format(second.end()));
    }

    private static Money credit(Money charged) {
        return Proration.credit(charged, FEBRUARY, FOUR_DAYS_LATER).amount();
    }

    private static Money charge(int seats) {
        return Proration.charge(seats(seats, "0"), FEBRUARY.from(FOUR_DAYS_LATER), FEBRUARY)
                .amount();
    }

    private static PeriodCharge seats(int seats, String percentOff) {
        return new PeriodCharge(euro(24_995), seats, Percent.of(percentOff));
    }

    private static String text(Money money) {
        return money.amount().toPlainString();
    }

    private static Money euro(long cents) {
        return Money.ofMinor(cents, "EUR");
    }
}
