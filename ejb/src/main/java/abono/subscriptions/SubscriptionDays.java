package abono.subscriptions;

import abono.pricing.ServicePeriod;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;

/** The days that a subscription runs, in its account's time zone. */
@MappedSuperclass
public abstract class SubscriptionDays {
    private static final int DAYS_DATA_IS_KEPT = 90;

    @Column(name = "period_start")
    LocalDate periodStart;

    @Column(name = "period_end")
    LocalDate periodEnd;

    @Column(name = "cancelled_on")
    LocalDate cancelledOn;

    @Column(name = "ended_on")
    LocalDate endedOn;

    protected SubscriptionDays() {}

    /** The day it was cancelled on, or null. */
    public LocalDate cancelledOn() {
        return cancelledOn;
    }

    /** The first day without it, or null while it runs. */
    public LocalDate endedOn() {
        return endedOn;
    }

    /** The last day that it can be used, if it ends with its period. */
    public LocalDate lastDay() {
        return periodEnd.minusDays(1);
    }

    /** Until when its data is kept after it has ended: 90 days (R2); null while it runs. */
    public LocalDate dataKeptUntil() {
        return endedOn == null ? null : endedOn.plusDays(DAYS_DATA_IS_KEPT);
    }

    /** The current billing period. */
    public ServicePeriod service() {
        return new ServicePeriod(periodStart, periodEnd);
    }

    /** First day of the current billing period. */
    public LocalDate periodStart() {
        return periodStart;
    }

    /** The day after the current billing period: the next renewal. */
    public LocalDate periodEnd() {
        return periodEnd;
    }
}
