package abono.subscriptions;

import abono.accounts.Account;
import abono.catalog.BillingPeriod;
import abono.catalog.Plan;
import abono.events.Ids;
import abono.money.Money;
import abono.pricing.Choice;
import abono.pricing.NextPrices;
import abono.pricing.PeriodCharge;
import abono.pricing.RenewalPrices;
import abono.pricing.ServicePeriod;
import abono.pricing.Term;
import abono.pricing.TermSchedule;
import abono.pricing.schedules.BillingSchedule;
import abono.pricing.schedules.ContractAct;
import abono.pricing.schedules.ContractSchedule;
import abono.pricing.schedules.ContractState;
import abono.pricing.schedules.PlannedChange;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    private int seats;

    @Enumerated(EnumType.STRING)
    private BillingPeriod period;

    @Embedded private Agreed agreed;

    @Column(name = "anchor_day")
    private int anchorDay;

    @Column(name = "charged_minor")
    private long chargedMinor;

    @Column(name = "trial_product_id")
    private UUID trialProductId;

    @Column(name = "held_by")
    private UUID heldBy;

    @Embedded private Contract contract = new Contract();
    @Embedded private SubscriptionOrigin origin;

    @OneToMany(mappedBy = "subscription", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("effectiveOn")
    private List<AgreedChange> agreedChanges = new ArrayList<>();

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
        agreed = new Agreed(choice);
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

    /**
     * Takes what an accepted quote agreed for a day to come; a renewal voids a notice that was
     * given.
     */
    void agree(PlannedChange change, UUID quoteLine) {
        agreedChanges.add(new AgreedChange(this, change, quoteLine));
        if (change.renews()) {
            cancelledOn = null;
        }
    }

    /** Lets one act of its schedule happen; what was agreed for that day is done by it. */
    void live(ContractAct act) {
        switch (act.kind()) {
            case BILL -> run(schedule().interval(periodEnd));
            case RENEW -> renew(act);
            case AMEND -> amend(act.choice(), act.on(), act.charged());
            default -> end(act.on());
        }
        if (act.agreed()) {
            agreedChanges.removeAll(
                    agreedChanges.stream()
                            .filter(each -> !each.effectiveOn().isAfter(act.on()))
                            .toList());
        }
    }

    /** Begins another term or period without a gap; the anchor of periods stays (D5). */
    private void renew(ContractAct act) {
        take(act.choice(), SubscriptionStatus.ACTIVE);
        if (act.term() == null) {
            periodStart = act.on();
            periodEnd = period.endOf(periodStart, anchorDay, 1);
            chargedMinor = charge().net().minor();
        } else {
            begin(act.term(), act.quote());
        }
    }

    /** Takes another choice from the day on and keeps its renewal date (D5, co-term). */
    private void amend(Choice choice, LocalDate day, Money charged) {
        take(choice, SubscriptionStatus.ACTIVE);
        periodStart = day;
        chargedMinor = charged.minor();
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

    /** Net that was charged for the current period and not yet given back. */
    public Money charged() {
        return Money.ofMinor(chargedMinor, agreed.currency());
    }

    /** What it is now. */
    public Choice choice() {
        return new Choice(plan, period, charge(), agreed.on());
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

    public int seats() {
        return seats;
    }

    public BillingPeriod period() {
        return period;
    }

    /** The term that it is bound for; not made when it runs until it is cancelled. */
    public Contract contract() {
        return contract;
    }

    /** The day after the term's last one; null when it runs until it is cancelled. */
    public LocalDate termEnd() {
        return contract.end();
    }

    /** How it is billed. */
    Billing billing() {
        return Billing.of(this);
    }

    /**
     * What it will cost, day by day, however it is billed.
     *
     * @param prices of what begins by itself
     */
    public BillingSchedule schedule(NextPrices prices) {
        return billing().schedule(prices);
    }

    private TermSchedule schedule() {
        return term().schedule(choice());
    }

    private Term term() {
        return new Term(contract.days(), anchorDay, contract.cut());
    }

    /**
     * What it will cost, day by day (Q2), computed from it and from what was agreed for later
     * alone; only of a contract.
     *
     * @param prices of terms that begin by themselves
     */
    public ContractSchedule contractSchedule(RenewalPrices prices) {
        ContractState now =
                new ContractState(
                        choice(),
                        term(),
                        service(),
                        charged(),
                        pendingCancellation(),
                        contract.quote());
        return new ContractSchedule(
                id, now, agreedChanges.stream().map(AgreedChange::planned).toList(), prices);
    }

    /** What was agreed for days to come, the earliest first. */
    public List<AgreedChange> agreedChanges() {
        return agreedChanges.stream()
                .sorted(Comparator.comparing(AgreedChange::effectiveOn))
                .toList();
    }

    /** The last day on which notice keeps it from renewing: 30 days before it would (Q10). */
    public LocalDate noticeUntil() {
        return Term.noticeUntil(agreedEnd());
    }

    /** The day after the last term that is agreed; null when it runs until it is cancelled. */
    public LocalDate agreedEnd() {
        return billing().agreedEnd();
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
