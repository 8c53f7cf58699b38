package abono.subscriptions;

import abono.pricing.ServicePeriod;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;

/**
 * The state of a subscription, the days that it runs, in its account's time zone, and whether these
 * are billed.
 */
@MappedSuperclass
public abstract class SubscriptionDays {
    private static final int DAYS_DATA_IS_KEPT = 90;

    @Enumerated(EnumType.STRING)
    SubscriptionStatus status;

    @Column(name = "started_on")
    LocalDate startedOn;

    @Column(name = "period_start")
    LocalDate periodStart;

    @Column(name = "period_end")
    LocalDate periodEnd;

    @Column(name = "cancelled_on")
    LocalDate cancelledOn;

    @Column(name = "ended_on")
    LocalDate endedOn;

    @Column(name = "billing_held")
    private boolean billingHeld;

    @Column(name = "billing_round")
    private int billingRound;

    protected SubscriptionDays() {}

    /** Lets it end with its term from a day's notice on (Q10), or with null renew again. */
    void notice(LocalDate day) {
        cancelledOn = day;
    }

    void end(LocalDate day) {
        status = SubscriptionStatus.ENDED;
        endedOn = day;
    }

    void suspend() {
        status = SubscriptionStatus.SUSPENDED;
    }

    void restore() {
        status = SubscriptionStatus.ACTIVE;
    }

    void holdBilling(boolean hold) {
        billingRound += billingHeld && !hold ? 1 : 0;
        billingHeld = hold;
    }

    /** Whether nothing of it is billed, because its acceptance is contested (U9). */
    public boolean billingHeld() {
        return billingHeld;
    }

    /** How often its billing went on after it had been held. */
    public int billingRound() {
        return billingRound;
    }

    public SubscriptionStatus status() {
        return status;
    }

    /** Its first day. */
    public LocalDate startedOn() {
        return startedOn;
    }

    public boolean trial() {
        return status == SubscriptionStatus.TRIAL;
    }

    public boolean active() {
        return status == SubscriptionStatus.ACTIVE;
    }

    public boolean ended() {
        return status == SubscriptionStatus.ENDED;
    }

    /** Whether it was cancelled and will end with its period or term. */
    public boolean pendingCancellation() {
        return cancelledOn != null && !ended();
    }

    /** The day it was cancelled on, or null. */
    public LocalDate cancelledOn() {
        return cancelledOn;
    }

    /** The first day without it, or null while it runs. */
    public LocalDate endedOn() {
        return endedOn;
    }

    /** The last day that it can be used, if it ends with its period, or could when it has ended. */
    public LocalDate lastDay() {
        return (endedOn == null ? periodEnd : endedOn).minusDays(1);
    }

    /** Until when its data is kept after it has ended: 90 days (R2); null while it runs. */
    public LocalDate dataKeptUntil() {
        return endedOn == null ? null : endedOn.plusDays(DAYS_DATA_IS_KEPT);
    }

    /** Whether its data is still there on the day, by the account's calendar (R2). */
    public boolean dataKept(LocalDate today) {
        return endedOn == null || !today.isAfter(dataKeptUntil());
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
