package abono.catalog;

import java.time.LocalDate;
import java.time.YearMonth;

/** How often a subscription is billed. */
public enum BillingPeriod {
    MONTHLY(1),
    ANNUAL(12);

    private final int months;

    BillingPeriod(int months) {
        this.months = months;
    }

    /** Calendar months in one period. */
    public int months() {
        return months;
    }

    /**
     * The end of the n-th period after a start, by its anchor day: month ends clamp and come back
     * (31 Jan, 28 Feb, 31 Mar; rule D5). Count from the first start, not from the last end.
     *
     * @param start the first day of the first period
     * @param anchorDay day of the month, 1 to 31, that periods begin on
     * @param periods how many periods, 1 or more
     * @return the day after the last day: the first of the next period
     */
    public LocalDate endOf(LocalDate start, int anchorDay, int periods) {
        YearMonth month = YearMonth.from(start).plusMonths((long) months * periods);
        return month.atDay(Math.min(anchorDay, month.lengthOfMonth()));
    }
}
