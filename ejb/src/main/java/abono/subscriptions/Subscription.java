package abono.subscriptions;

import abono.accounts.Account;
import abono.catalog.BillingPeriod;
import abono.catalog.Plan;
import abono.events.Ids;
import abono.money.Money;
import abono.money.Percent;
import abono.pricing.PeriodCharge;
import abono.pricing.ServicePeriod;
import abono.subscriptions.SubscriptionRefusal.Reason;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A plan that runs for an account. It keeps the price that it was sold at until a change or a
 * renewal (D1). Its current period is [start, end); the term's last day is the day before its end.
 */
@Entity
public class Subscription {
    private static final int DAYS_DATA_IS_KEPT = 90;

    @Id private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "plan_id")
    private Plan plan;

    @Enumerated(EnumType.STRING)
    private SubscriptionStatus status;

    private int seats;

    @Enumerated(EnumType.STRING)
    private BillingPeriod period;

    private String currency;

    @Column(name = "unit_minor")
    private long unitMinor;

    @Column(name = "discount_percent")
    private Percent discountPercent;

    @Column(name = "anchor_day")
    private int anchorDay;

    @Column(name = "started_on")
    private LocalDate startedOn;

    @Column(name = "period_start")
    private LocalDate periodStart;

    @Column(name = "period_end")
    private LocalDate periodEnd;

    @Column(name = "term_end")
    private LocalDate termEnd;

    @Column(name = "charged_minor")
    private long chargedMinor;

    @Column(name = "cancelled_on")
    private LocalDate cancelledOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "trial_product_id")
    private UUID trialProductId;

    @Column(name = "held_by")
    private UUID heldBy;

    @Embedded private SubscriptionOrigin origin;
    @Version private int version;

    protected Subscription() {}

    Subscription(NewSubscription wanted) {
        this.id = Ids.next();
        this.account = wanted.account();
        this.currency = account.currency();
        this.startedOn = wanted.startsOn();
        this.origin = wanted.origin();
        take(wanted.choice(), SubscriptionStatus.ACTIVE);
        begin(ServicePeriod.beginning(startedOn, period), charge().net());
        this.termEnd =
                wanted.periods() == 0 ? null : period.endOf(startedOn, anchorDay, wanted.periods());
    }

    /** A trial for the days (D4): no money, and the product can't be tried again. */
    Subscription(NewSubscription wanted, ServicePeriod days) {
        this.id = Ids.next();
        this.account = wanted.account();
        this.currency = account.currency();
        this.startedOn = days.start();
        this.origin = wanted.origin();
        this.trialProductId = wanted.choice().plan().product().id();
        take(wanted.choice(), SubscriptionStatus.TRIAL);
        begin(days, Money.zero(currency));
    }

    private void take(Choice choice, SubscriptionStatus target) {
        plan = choice.plan();
        period = choice.period();
        seats = choice.charge().seats();
        unitMinor = choice.charge().unit().minor();
        discountPercent = choice.charge().discountPercent();
        status = target;
    }

    private void begin(ServicePeriod days, Money charged) {
        anchorDay = days.start().getDayOfMonth();
        periodStart = days.start();
        periodEnd = days.end();
        chargedMinor = charged.minor();
    }

    /**
     * Takes another choice, or the first paid one after a trial or an end: a new full period begins
     * on the day and its anchor moves there (S7, S12, R2).
     */
    void change(Choice choice, LocalDate day) {
        if (status == SubscriptionStatus.ENDED) {
            endedOn = null;
        }
        cancelledOn = null;
        take(choice, SubscriptionStatus.ACTIVE);
        begin(ServicePeriod.beginning(day, period), charge().net());
    }

    /** Begins the next period at a price; the anchor day stays (D5). */
    void renew(Money unit) {
        unitMinor = unit.minor();
        periodStart = periodEnd;
        periodEnd = period.endOf(periodStart, anchorDay, 1);
        chargedMinor = charge().net().minor();
    }

    /** Lets it end with its period (S8, R1). */
    void cancel(LocalDate today) {
        refuseUnlessFree();
        refuseIfEnded();
        if (cancelledOn != null) {
            throw new SubscriptionRefusal(Reason.PENDING_CANCELLATION, lastDay());
        }
        cancelledOn = today;
    }

    /** Takes the cancellation back (S11). */
    void keep() {
        refuseUnlessFree();
        refuseIfEnded();
        if (cancelledOn == null) {
            throw new SubscriptionRefusal(Reason.NOT_CANCELLED);
        }
        cancelledOn = null;
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

    /** Keeps everybody else off while an order that changes it is paid. */
    void hold(UUID order) {
        refuseUnlessFree();
        heldBy = order;
    }

    void release() {
        heldBy = null;
    }

    /**
     * Refuses when its customer cannot change tier, seats or period now (S6, R3, R4).
     *
     * @throws SubscriptionRefusal with the reason
     */
    public void refuseUnlessChangeable() {
        refuseIfEnded();
        refuseUnlessFree();
        if (status == SubscriptionStatus.TRIAL) {
            throw new SubscriptionRefusal(Reason.STILL_A_TRIAL);
        }
        if (status == SubscriptionStatus.SUSPENDED) {
            throw new SubscriptionRefusal(Reason.SUSPENDED);
        }
        if (cancelledOn != null) {
            throw new SubscriptionRefusal(Reason.PENDING_CANCELLATION, lastDay());
        }
    }

    /** Refuses when it is no running trial that can become a plan (S12). */
    public void refuseUnlessTrial() {
        refuseIfEnded();
        refuseUnlessFree();
        if (status != SubscriptionStatus.TRIAL) {
            throw new SubscriptionRefusal(Reason.NOT_A_TRIAL);
        }
    }

    /** Refuses when it has not ended, so that there is nothing to reactivate (R2). */
    public void refuseUnlessEnded() {
        refuseUnlessFree();
        if (status != SubscriptionStatus.ENDED) {
            throw new SubscriptionRefusal(Reason.NOT_ENDED);
        }
    }

    private void refuseIfEnded() {
        if (status == SubscriptionStatus.ENDED) {
            throw new SubscriptionRefusal(Reason.HAS_ENDED, endedOn);
        }
    }

    private void refuseUnlessFree() {
        if (account.corporate()) {
            throw new SubscriptionRefusal(Reason.CORPORATE);
        }
        if (heldBy != null) {
            throw new SubscriptionRefusal(Reason.BEING_ORDERED);
        }
    }

    boolean held() {
        return heldBy != null;
    }

    /** Whether its product was once tried through it. */
    public boolean tried() {
        return trialProductId != null;
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

    /** Whether it was cancelled and will end with its period. */
    public boolean pendingCancellation() {
        return cancelledOn != null && status != SubscriptionStatus.ENDED;
    }

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

    /** Net that was charged for the current period and not yet given back. */
    public Money charged() {
        return Money.ofMinor(chargedMinor, currency);
    }

    /** What it is now. */
    public Choice choice() {
        return new Choice(plan, period, charge());
    }

    public int anchorDay() {
        return anchorDay;
    }

    public UUID id() {
        return id;
    }

    public Account account() {
        return account;
    }

    public Plan plan() {
        return plan;
    }

    public SubscriptionStatus status() {
        return status;
    }

    public int seats() {
        return seats;
    }

    public BillingPeriod period() {
        return period;
    }

    public LocalDate startedOn() {
        return startedOn;
    }

    /** First day of the current billing period. */
    public LocalDate periodStart() {
        return periodStart;
    }

    /** The day after the current billing period: the next renewal. */
    public LocalDate periodEnd() {
        return periodEnd;
    }

    /** The day after the term's last one; null when it runs until it is cancelled. */
    public LocalDate termEnd() {
        return termEnd;
    }

    public SubscriptionOrigin origin() {
        return origin;
    }

    /** What each period costs. */
    public PeriodCharge charge() {
        return new PeriodCharge(Money.ofMinor(unitMinor, currency), seats, discountPercent);
    }
}
