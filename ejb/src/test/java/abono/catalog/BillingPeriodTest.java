package abono.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BillingPeriodTest {
    @Test
    void monthEndsClampAndComeBack() {
        LocalDate start = LocalDate.of(2027, 1, 31);
        assertThat(BillingPeriod.MONTHLY.endOf(start, 31, 1)).isEqualTo("2027-02-28");
        assertThat(BillingPeriod.MONTHLY.endOf(start, 31, 2)).isEqualTo("2027-03-31");
        assertThat(BillingPeriod.MONTHLY.endOf(start, 31, 3)).isEqualTo("2027-04-30");
    }

    @Test
    void aLeapDayComesBackInTheNextLeapYear() {
        LocalDate start = LocalDate.of(2028, 2, 29);
        assertThat(BillingPeriod.ANNUAL.endOf(start, 29, 1)).isEqualTo("2029-02-28");
        assertThat(BillingPeriod.ANNUAL.endOf(start, 29, 4)).isEqualTo("2032-02-29");
        assertThat(BillingPeriod.ANNUAL.endOf(start, 29, 72)).isEqualTo("2100-02-28");
    }

    @Property
    void periodsFollowEachOtherWithoutGapOrOverlap(
            @ForAll @IntRange(min = 0, max = 1500) int day,
            @ForAll @IntRange(min = 1, max = 48) int periods) {
        LocalDate start = LocalDate.of(2026, 1, 1).plusDays(day);
        int anchor = start.getDayOfMonth();
        LocalDate end = BillingPeriod.MONTHLY.endOf(start, anchor, periods);
        LocalDate next = BillingPeriod.MONTHLY.endOf(start, anchor, periods + 1);
        assertThat(next).isAfter(end);
        assertThat(end.getDayOfMonth()).isEqualTo(Math.min(anchor, end.lengthOfMonth()));
    }
}
