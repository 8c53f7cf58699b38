package abono.subscriptions;

import abono.accounts.Account;
import abono.catalog.BillingPeriod;
import abono.catalog.Plan;
import abono.events.Ids;
import abono.money.Money;
import abono.money.Percent;
import abono.pricing.PeriodCharge;
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

    @Embedded private SubscriptionOrigin origin;
    @Version private int version;

    protected Subscription() {}

    Subscription(NewSubscription wanted) {
        this.id = Ids.next();
        this.account = wanted.account();
        this.plan = wanted.plan();
        this.status = SubscriptionStatus.ACTIVE;
        this.seats = wanted.charge().seats();
        this.period = wanted.period();
        this.currency = wanted.charge().unit().currency();
        this.unitMinor = wanted.charge().unit().minor();
        this.discountPercent = wanted.charge().discountPercent();
        this.startedOn = wanted.startsOn();
        this.anchorDay = startedOn.getDayOfMonth();
        this.periodStart = startedOn;
        this.periodEnd = period.endOf(startedOn, anchorDay, 1);
        this.termEnd = period.endOf(startedOn, anchorDay, wanted.periods());
        this.origin = wanted.origin();
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

    /** The day after the term's last one. */
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
