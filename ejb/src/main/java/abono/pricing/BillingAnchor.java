package abono.pricing;

import abono.catalog.BillingPeriod;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The days that full billing periods begin on (D5): a day of every so many months, before and after
 * any start. A month without that day gives its last one, and the day comes back in the next that
 * has it (31 Jan, 28 Feb, 31 Mar).
 *
 * @param month a month in which a period begins
 * @param day day of the month, 1 to 31, that periods begin on
 * @param months calendar months in one period
 */
record BillingAnchor(YearMonth month, int day, int months) implements Serializable {
    /** Refuses what no calendar has. */
    public BillingAnchor {
        if (day < 1 || day > 31 || months < 1) {
            throw new IllegalArgumentException("Day " + day + " of every " + months + " months");
        }
    }

    /** The anchor of periods of which one begins in the month of a day. */
    public static BillingAnchor of(LocalDate start, int day, BillingPeriod period) {
        return new BillingAnchor(YearMonth.from(start), day, period.months());
    }

    /** Where the n-th period begins; the one that begins in the anchor's month is number 0. */
    public LocalDate begin(long n) {
        YearMonth begin = month.plusMonths(Math.multiplyExact(n, months));
        return begin.atDay(Math.min(day, begin.lengthOfMonth()));
    }

    /** The days of the n-th period. */
    public ServicePeriod period(long n) {
        return new ServicePeriod(begin(n), begin(n + 1));
    }

    /** The full period that a day is in: what the days of a stub are measured against. */
    public ServicePeriod containing(LocalDate date) {
        long n = Math.floorDiv(ChronoUnit.MONTHS.between(month, YearMonth.from(date)), months);
        return period(begin(n).isAfter(date) ? n - 1 : n);
    }

    /** The days cut where periods begin: perhaps a stub, full periods, perhaps a stub. */
    public List<ServicePeriod> pieces(ServicePeriod days) {
        List<ServicePeriod> pieces = new ArrayList<>();
        LocalDate start = days.start();
        while (start.isBefore(days.end())) {
            LocalDate end = containing(start).end();
            pieces.add(new ServicePeriod(start, end.isBefore(days.end()) ? end : days.end()));
            start = end;
        }
        return pieces;
    }
}
