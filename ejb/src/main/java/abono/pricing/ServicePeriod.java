package abono.pricing;

import abono.catalog.BillingPeriod;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The calendar days [start, end) in the account's time zone that a charge is for (D5). Days are
 * dates, so a change to daylight saving time makes none longer.
 *
 * @param start first day
 * @param end the day after the last one
 */
public record ServicePeriod(LocalDate start, LocalDate end) implements Serializable {
    /** Refuses a period without days. */
    public ServicePeriod {
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException("No days from " + start + " to " + end);
        }
    }

    /** A full billing period that begins on the day, which becomes its anchor. */
    public static ServicePeriod beginning(LocalDate day, BillingPeriod period) {
        return new ServicePeriod(day, period.endOf(day, day.getDayOfMonth(), 1));
    }

    /**
     * The full billing period, by its anchor, that ends on a day or goes on until it: what a stub
     * that leads to an aligned date is measured against.
     *
     * @param end an anchored end of a period
     * @param anchorDay day of the month, 1 to 31, that periods begin on
     * @throws IllegalArgumentException when no period of that anchor ends then, for a wrong number
     *     of days would make a wrong amount
     */
    public static ServicePeriod endingOn(LocalDate end, BillingPeriod period, int anchorDay) {
        BillingAnchor anchor = BillingAnchor.of(end, anchorDay, period);
        if (!anchor.begin(0).equals(end)) {
            throw new IllegalArgumentException("No period of " + anchor + " ends on " + end);
        }
        return anchor.period(-1);
    }

    /** Calendar days. */
    public long days() {
        return ChronoUnit.DAYS.between(start, end);
    }

    /** Whether the day is one of its days. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && day.isBefore(end);
    }

    /**
     * What is left of it from the day on.
     *
     * @throws IllegalArgumentException when the day is none of its days
     */
    public ServicePeriod from(LocalDate day) {
        if (!contains(day)) {
            throw new IllegalArgumentException(day + " is not within " + this);
        }
        return new ServicePeriod(day, end);
    }
}
