package abono.quotes;

import abono.catalog.BillingPeriod;
import abono.catalog.Plan;
import abono.events.Ids;
import abono.money.Derivation;
import abono.money.Money;
import abono.money.Percent;
import abono.pricing.PeriodCharge;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;

/** A new subscription on offer: plan, seats and period at a price that the quote keeps. */
@Entity
@Table(name = "quote_line")
public class QuoteLine {
    @Id private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "quote_id")
    private Quote quote;

    private int position;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "plan_id")
    private Plan plan;

    private String description;
    private int seats;

    @Enumerated(EnumType.STRING)
    private BillingPeriod period;

    @Column(name = "discount_percent")
    private Percent discountPercent;

    @Column(name = "unit_minor")
    private long unitMinor;

    private int periods;

    @Column(name = "period_list_minor")
    private long periodListMinor;

    @Column(name = "period_discount_minor")
    private long periodDiscountMinor;

    private Derivation derivation;

    protected QuoteLine() {}

    private QuoteLine(Quote quote, int position) {
        this.id = Ids.next();
        this.quote = quote;
        this.position = position;
    }

    /**
     * Makes the lines say what was priced. They are written over in place: new rows would be
     * inserted before the old ones are deleted, at positions that are still taken.
     */
    static void write(List<PricedLine> priced, Quote quote, List<QuoteLine> lines) {
        while (lines.size() > priced.size()) {
            lines.remove(lines.size() - 1);
        }
        for (int i = 0; i < priced.size(); i++) {
            if (i == lines.size()) {
                lines.add(new QuoteLine(quote, i + 1));
            }
            lines.get(i).offer(priced.get(i));
        }
    }

    private void offer(PricedLine priced) {
        this.plan = priced.plan();
        this.description = priced.plan().fullName();
        this.period = priced.period();
        this.periods = priced.periods();
        PeriodCharge charge = priced.charge();
        this.seats = charge.seats();
        this.discountPercent = charge.discountPercent();
        this.unitMinor = charge.unit().minor();
        this.periodListMinor = charge.list().minor();
        this.periodDiscountMinor = charge.discount().minor();
        this.derivation = charge.derivation(periods);
    }

    public UUID id() {
        return id;
    }

    public int position() {
        return position;
    }

    public Plan plan() {
        return plan;
    }

    /** Product and tier as they were called when it was drafted. */
    public String description() {
        return description;
    }

    public int seats() {
        return seats;
    }

    public BillingPeriod period() {
        return period;
    }

    /** How many billing periods the term has. */
    public int periods() {
        return periods;
    }

    public Percent discountPercent() {
        return discountPercent;
    }

    /** Price of a seat for a period. */
    public Money unit() {
        return money(unitMinor);
    }

    /** Every period's price before discount and tax. */
    public Money periodList() {
        return money(periodListMinor);
    }

    public Money periodDiscount() {
        return money(periodDiscountMinor);
    }

    /** What every period costs, without tax. */
    public Money periodNet() {
        return periodList().minus(periodDiscount());
    }

    /** What the whole term costs, without tax. */
    public Money net() {
        return periodNet().times(periods);
    }

    /** How {@link #net} comes to be. */
    public Derivation derivation() {
        return derivation;
    }

    /** Seats, price and discount of each period. */
    public PeriodCharge charge() {
        return new PeriodCharge(unit(), seats, discountPercent);
    }

    private Money money(long minor) {
        return Money.ofMinor(minor, quote.currency());
    }
}
