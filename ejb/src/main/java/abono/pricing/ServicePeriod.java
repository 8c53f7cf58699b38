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
