package abono.subscriptions;

import abono.catalog.BillingPeriod;
import abono.catalog.Plan;
import abono.events.Ids;
import abono.pricing.BillingFrequency;
import abono.pricing.Choice;
import abono.pricing.ServicePeriod;
import abono.pricing.Term;
import abono.pricing.TermSchedule;
import abono.pricing.schedules.PlannedChange;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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

/**
 * What an accepted quote agreed for a contract on a day to come. It is copied from the quote's line
 * at the acceptance with all that its price needs, so that the contract runs without any quote; it
 * is gone when its day has come.
 */
@Entity
@Table(name = "agreed_change")
public class AgreedChange {
    /** What happens. */
    public enum Kind {
        /** Plan, seats or price are others for the rest of the term that runs then. */
        AMEND,
        /** Another term begins on the day that the one before ends. */
        RENEW
    }

    @Id private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "subscription_id")
    private Subscription subscription;

    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "plan_id")
    private Plan plan;

    private int seats;

    @Enumerated(EnumType.STRING)
    private BillingPeriod period;

    @Embedded private Agreed agreed;

    @Column(name = "term_end")
    private LocalDate termEnd;

    @Column(name = "anchor_day")
    private Integer anchorDay;

    @Enumerated(EnumType.STRING)
    private BillingFrequency frequency;

    @Column(name = "free_months")
    private int freeMonths;

    @Column(name = "quote_id")
    private UUID quoteId;

    @Column(name = "quote_line_id")
    private UUID quoteLineId;

    protected AgreedChange() {}

    AgreedChange(Subscription subscription, PlannedChange change, UUID quoteLine) {
        this.id = Ids.next();
        this.subscription = subscription;
        this.effectiveOn = change.on();
        this.kind = change.renews() ? Kind.RENEW : Kind.AMEND;
        this.plan = change.choice().plan();
        this.seats = change.choice().charge().seats();
        this.period = change.choice().period();
        this.agreed = new Agreed(change.choice());
        this.quoteId = change.quote();
        this.quoteLineId = quoteLine;
        if (change.renews()) {
            bind(change.term());
        }
    }

    private void bind(Term term) {
        termEnd = term.days().end();
        anchorDay = term.anchorDay();
        frequency = term.cut().frequency();
        freeMonths = term.cut().freeMonths();
    }

    /** What the schedule of the contract takes of it. */
    PlannedChange planned() {
        Choice choice = new Choice(plan, period, agreed.charge(seats), agreed.on());
        return new PlannedChange(effectiveOn, choice, term(), quoteId);
    }

    private Term term() {
        return kind == Kind.AMEND
                ? null
                : new Term(
                        new ServicePeriod(effectiveOn, termEnd),
                        anchorDay,
                        new TermSchedule.Cut(frequency, freeMonths));
    }

    public UUID id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    /** The first day that it holds, in the account's time zone. */
    public LocalDate effectiveOn() {
        return effectiveOn;
    }

    public Plan plan() {
        return plan;
    }

    public int seats() {
        return seats;
    }

    /** The quote by which it was agreed; opaque here. */
    public UUID quoteId() {
        return quoteId;
    }

    /** The line of that quote. */
    public UUID quoteLineId() {
        return quoteLineId;
    }
}
