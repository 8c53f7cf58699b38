package abono.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import abono.catalog.BillingPeriod;
import abono.money.Money;
import abono.money.Percent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Rows C19 and C25 of {@code public-2026-11.csv}: what is credited, and on which days. */
class PublicProrationCasesTest {
    private static final ServicePeriod FEBRUARY =
            ServicePeriod.beginning(LocalDate.of(2027, 2, 1), BillingPeriod.MONTHLY);

    private static final LocalDate FOUR_DAYS_LATER = LocalDate.of(2027, 2, 5);

    /** One seat for nothing, then two; two at half price, then three, then one. */
    @Test
    void creditsWhatWasPaidAndNotWhatItWouldHaveCost() {
        assertThat(credit(0)).isEqualTo(euro(0));
        assertThat(credit(24_995)).isEqualTo(euro(21_424));
        assertThat(charge(2).minus(credit(0))).isEqualTo(euro(42_849));
        assertThat(charge(3).minus(credit(24_995))).isEqualTo(euro(42_849));
        assertThat(charge(1).minus(credit(24_995))).isEqualTo(euro(0));
    }

    /** At half past eleven in the evening of New York, where it is the next day in Greenwich. */
    @Test
    void aPurchaseLateInTheEveningBelongsToThatDay() {
        ZoneId zone = ZoneId.of("America/New_York");
        LocalDate bought = LocalDate.ofInstant(Instant.parse("2027-05-01T03:30:00Z"), zone);
        ServicePeriod first = ServicePeriod.beginning(bought, BillingPeriod.MONTHLY);
        assertThat(first.start()).isEqualTo(LocalDate.of(2027, 4, 30));
        assertThat(first.end()).isEqualTo(LocalDate.of(2027, 5, 30));

        LocalDate hourLater = LocalDate.ofInstant(Instant.parse("2027-05-01T04:30:00Z"), zone);
        Money back = Proration.credit(euro(1_900), first, hourLater).amount();
        assertThat(back).isEqualTo(euro(1_837));
        ServicePeriod second = ServicePeriod.beginning(hourLater, BillingPeriod.MONTHLY);
        assertThat(second.end()).isEqualTo(LocalDate.of(2027, 6, 1));
    }

    private static Money credit(long charged) {
        return Proration.credit(euro(charged), FEBRUARY, FOUR_DAYS_LATER).amount();
    }

    private static Money charge(int seats) {
        PeriodCharge full = new PeriodCharge(euro(24_995), seats, Percent.ZERO);
        return Proration.charge(full, FEBRUARY.from(FOUR_DAYS_LATER), FEBRUARY).amount();
    }

    private static Money euro(long cents) {
        return Money.ofMinor(cents, "EUR");
    }
}
