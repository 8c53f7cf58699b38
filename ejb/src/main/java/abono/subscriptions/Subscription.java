package abono.subscriptions;

import abono.accounts.Account;
import abono.catalog.BillingPeriod;
import abono.catalog.Plan;
import abono.events.Ids;
import abono.money.Money;
import abono.pricing.PeriodCharge;
import abono.pricing.ServicePeriod;
import abono.pricing.TermSchedule;
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
public class Subscription extends SubscriptionDays {
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

    @Embedded private Agreed agreed;

    @Column(name = "anchor_day")
    private int anchorDay;

    @Column(name = "started_on")
    private LocalDate startedOn;

    @Column(name = "charged_minor")
    private long chargedMinor;

    @Column(name = "trial_product_id")
    private UUID trialProductId;

    @Column(name = "held_by")
    private UUID heldBy;

    @Embedded private Contract contract = new Contract();
    @Embedded private SubscriptionOrigin origin;
    @Version private int version;

    protected Subscription() {}

    Subscription(NewSubscription wanted) {
        this.id = Ids.next();
        this.account = wanted.account();
        this.startedOn = wanted.startsOn();
        this.origin = wanted.origin();
        take(wanted.choice(), SubscriptionStatus.ACTIVE);
        if (wanted.term() == null) {
            begin(ServicePeriod.beginning(startedOn, period), charge().net());
        } else {
            begin(wanted.term(), wanted.origin().documentId());
        }
    }

    /** A trial for the days (D4): no money, and the product can't be tried again. */
    Subscription(NewSubscription wanted, ServicePeriod days) {
        this.id = Ids.next();
        this.account = wanted.account();
        this.startedOn = days.start();
        this.origin = wanted.origin();
        this.trialProductId = wanted.choice().plan().product().id();
        take(wanted.choice(), SubscriptionStatus.TRIAL);
        begin(days, Money.zero(agreed.currency()));
    }

    private void take(Choice choice, SubscriptionStatus target) {
        plan = choice.plan();
        period = choice.period();
        seats = choice.charge().seats();
        agreed = new Agreed(choice.charge());
        status = target;
    }

    private void begin(Term term, UUID quote) {
        contract.begin(term, quote);
        anchorDay = term.anchorDay();
        run(schedule().intervals().get(0));
    }

    private void run(ServicePeriod interval) {
        periodStart = interval.start();
        periodEnd = interval.end();
        chargedMinor = schedule().of(interval).net().minor();
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

    /** Takes a discount that was given once into account: no more is given back than was paid. */
    void chargedLess(Money once) {
        chargedMinor -= once.minor();
    }

    /** Begins the next billing period of the same term. */
    void bill() {
        run(schedule().interval(periodEnd));
    }

    /** Begins another term without a gap, on the day after this one's last. */
    void renewTerm(Choice choice, Term term, UUID quote) {
        take(choice, SubscriptionStatus.ACTIVE);
        contract.plan(null, null);
        begin(term, quote);
    }

    /** Waits for a line of an accepted quote; a renewal voids a notice that was given. */
    void plan(UUID line, LocalDate day) {
        contract.plan(line, day);
        if (day.equals(termEnd())) {
            cancelledOn = null;
        }
    }

    /**
     * Takes another choice from the day on and keeps its renewal date (D5, co-term).
     *
     * @param charged net of what the rest of the billing period costs now
     */
    void amend(Choice choice, LocalDate day, Money charged) {
        contract.plan(null, null);
        take(choice, SubscriptionStatus.ACTIVE);
        periodStart = day;
        chargedMinor = charged.minor();
    }

    /** Lets it end with its term from a day's notice on (Q10), or with null renew again. */
    void notice(LocalDate day) {
        cancelledOn = day;
    }

    /** Begins the next period at a price; the anchor day stays (D5). */
    void renew(Money unit) {
        agreed = new Agreed(charge().at(unit));
        periodStart = periodEnd;
        periodEnd = period.endOf(periodStart, anchorDay, 1);
        chargedMinor = charge().net().minor();
    }

    /** Lets it end with its period (S8, R1). */
    void cancel(LocalDate today) {
        new ChangeRules(this).cancellable();
        cancelledOn = today;
    }

    /** Takes the cancellation back (S11). */
    void keep() {
        new ChangeRules(this).keepable();
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
        new ChangeRules(this).free();
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
        new ChangeRules(this).changeable();
    }

    /** Refuses when it is no running trial that can become a plan (S12). */
    public void refuseUnlessTrial() {
        new ChangeRules(this).trial();
    }

    /** Refuses when it has not ended, so that there is nothing to reactivate (R2). */
    public void refuseUnlessEnded() {
        new ChangeRules(this).ended();
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

    /** Net that was charged for the current period and not yet given back. */
    public Money charged() {
        return Money.ofMinor(chargedMinor, agreed.currency());
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

    /** The term that it is bound for; not made when it runs until it is cancelled. */
    public Contract contract() {
        return contract;
    }

    /** The day after the term's last one; null when it runs until it is cancelled. */
    public LocalDate termEnd() {
        return contract.end();
    }

    /** The present term cut into its billing periods, at the present price. */
    public TermSchedule schedule() {
        return scheduleAt(charge(), period);
    }

    /** The present term at another price. */
    public TermSchedule scheduleAt(PeriodCharge charge, BillingPeriod price) {
        return contract.schedule(charge, price, anchorDay);
    }

    /** Counts its changes: a quote's line is true for one of them (U2). */
    public int version() {
        return version;
    }

    public SubscriptionOrigin origin() {
        return origin;
    }

    /** What each period costs. */
    public PeriodCharge charge() {
        return agreed.charge(seats);
    }
}
