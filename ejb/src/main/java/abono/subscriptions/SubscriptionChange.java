package abono.subscriptions;

import abono.catalog.BillingPeriod;
import abono.catalog.Plan;
import abono.events.Ids;
import abono.money.Money;
import abono.pricing.ServicePeriod;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A step in the history of a subscription, and what it was afterwards; never changed. */
@Entity
@Table(name = "subscription_change")
public class SubscriptionChange {
    /** The steps. */
    public enum Kind {
        STARTED,
        TRIAL_STARTED,
        CHANGED,
        SUBSCRIBED,
        REACTIVATED,
        RENEWED,
        CANCELLED,
        KEPT,
        SUSPENDED,
        RESTORED,
        ENDED
    }

    @Id private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "subscription_id")
    private Subscription subscription;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "plan_id")
    private Plan plan;

    private int seats;

    @Enumerated(EnumType.STRING)
    private BillingPeriod period;

    @Column(name = "unit_minor")
    private long unitMinor;

    @Column(name = "period_start")
    private LocalDate periodStart;

    @Column(name = "period_end")
    private LocalDate periodEnd;

    protected SubscriptionChange() {}

    SubscriptionChange(Subscription subscription, Kind kind, LocalDate happenedOn) {
        this.id = Ids.next();
        this.subscription = subscription;
        this.kind = kind;
        this.happenedOn = happenedOn;
        this.plan = subscription.plan();
        this.seats = subscription.seats();
        this.period = subscription.period();
        this.unitMinor = subscription.charge().unit().minor();
        this.periodStart = subscription.periodStart();
        this.periodEnd = subscription.periodEnd();
    }

    public UUID id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    /** In the account's time zone. */
    public LocalDate happenedOn() {
        return happenedOn;
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

    /** Price of a seat for a period. */
    public Money unit() {
        return Money.ofMinor(unitMinor, subscription.charge().unit().currency());
    }

    /** The billing period that ran afterwards. */
    public ServicePeriod service() {
        return new ServicePeriod(periodStart, periodEnd);
    }
}
