package abono.pricing;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Where billing periods begin: a day of the month, every so many months. Month ends clamp and come
 * back (31 Jan, 28 Feb, 31 Mar; D5).
 *
 * @param day of the month, 1 to 31
 * @param months of one period
 */
public record BillingAnchor(int day, int months) {
    /** The first beginning of a period on or after the day. */
    public LocalDate firstFrom(LocalDate from) {
        LocalDate inItsMonth = in(YearMonth.from(from));
        return inItsMonth.isBefore(from) ? after(inItsMonth) : inItsMonth;
    }

    /** The full period that begins on the anchored day. */
    public ServicePeriod beginningOn(LocalDate start) {
        return new ServicePeriod(start, after(start));
    }

    /**
     * The full period that ends on the anchored day: what a stub that leads to it is measured
     * against.
     */
    public ServicePeriod endingOn(LocalDate end) {
        return new ServicePeriod(in(YearMonth.from(end).minusMonths(months)), end);
    }

    private LocalDate after(LocalDate start) {
        return in(YearMonth.from(start).plusMonths(months));
    }

    private LocalDate in(YearMonth month) {
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }
}
