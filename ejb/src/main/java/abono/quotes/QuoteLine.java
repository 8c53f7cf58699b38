package abono.quotes;

import abono.catalog.BillingPeriod;
import abono.catalog.Plan;
import abono.events.Ids;
import abono.money.Derivation;
import abono.money.Money;
import abono.money.Percent;
import abono.pricing.BillingFrequency;
import abono.pricing.Choice;
import abono.pricing.PeriodCharge;
import abono.pricing.RenewalPrices;
import abono.pricing.ServicePeriod;
import abono.pricing.Term;
import abono.pricing.TermSchedule;
import abono.quotes.lines.CustomerChoice;
import abono.quotes.lines.LineCharge;
import abono.quotes.lines.LineDays;
import abono.quotes.lines.LineFigures;
import abono.quotes.lines.LineInput;
import abono.quotes.lines.LineKind;
import abono.quotes.lines.LinePart;
import abono.quotes.lines.LinePrice;
import abono.quotes.lines.LineTerms;
import abono.quotes.lines.NamedPrice;
import abono.quotes.lines.PlanInput;
import abono.quotes.lines.PriceBefore;
import abono.quotes.lines.PriceChange;
import abono.quotes.lines.PricedLine;
import abono.subscriptions.AgreedChange;
import abono.subscriptions.Subscription;
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
import java.util.List;
import java.util.UUID;

/** One thing on offer: what is sold, changed, ended or charged once, at a price that is kept. */
@Entity
@Table(name = "quote_line")
public class QuoteLine {
    @Id private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "quote_id")
    private Quote quote;

    private int position;

    @Enumerated(EnumType.STRING)
    private LineKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "plan_id")
    private Plan plan;

    private String description;

    @Enumerated(EnumType.STRING)
    private BillingPeriod period;

    @Embedded private LinePrice price;
    @Embedded private PriceBefore before;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "subscription_id")
    private Subscription subscription;

    @Column(name = "subscription_version")
    private Integer subscriptionVersion;

    private boolean optional;
    private Integer alternative;
    private boolean picked;

    @Column(name = "day_bound")
    private boolean dayBound;

    @Embedded private LineDays days;

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
        LineInput input = priced.input();
        this.kind = input.kind();
        this.plan = priced.plan();
        this.description = input instanceof LineInput.Fee fee ? fee.description() : plan.fullName();
        this.period = priced.terms().period();
        this.subscription = priced.terms().touched();
        this.subscriptionVersion = subscription == null ? null : subscription.version();
        this.optional = input.choice().optional();
        this.alternative = input.choice().alternative();
        this.picked = input.choice().counts();
        this.price = new LinePrice(priced.charge(), priced.figures());
        this.before = priced.charge().before() == null ? null : new PriceBefore(priced);
        this.dayBound = priced.dayBound();
        Term term = priced.terms().term();
        this.days = term == null ? null : new LineDays(term);
    }

    /** Bears another share of the whole quote's discount; what is stale keeps its amounts (U2). */
    void bear(Money share) {
        LineCharge bearing = new LineCharge(charge(), offerBase(), null).bearing(share);
        if (moved() || bearing.charge().equals(charge())) {
            return;
        }
        LocalDate start = quote.terms().pricedFor();
        Term term = days == null ? null : term(start);
        LineTerms terms = new LineTerms(kind, period, subscription, term, start);
        price = new LinePrice(bearing, terms.at(bearing.charge()));
    }

    /** What a discount of the whole quote is taken off, each price period. */
    Money offerBase() {
        return price.offerBase(quote.currency());
    }

    /** Lets the customer take it or leave it. */
    void pick(boolean wanted) {
        picked = wanted || !free();
    }

    /** What was wished, to be offered again. */
    public LineInput wish(boolean promised) {
        NamedPrice wished = wishedPrice(promised);
        CustomerChoice choice = new CustomerChoice(optional, alternative, picked);
        return switch (kind) {
            case SUBSCRIPTION -> new LineInput.NewSubscription(sold(), wished, choice);
            case AMENDMENT -> new LineInput.Amendment(subscription.id(), sold(), wished, choice);
            case RENEWAL -> new LineInput.Renewal(subscription.id(), sold(), wished, choice);
            case CANCELLATION -> new LineInput.Cancellation(subscription.id(), wished, choice);
            case FEE -> new LineInput.Fee(description, seats(), wished, choice);
        };
    }

    private PlanInput sold() {
        return new PlanInput(plan.id(), seats(), period);
    }

    private NamedPrice wishedPrice(boolean promised) {
        boolean named = promised ? kind == LineKind.AMENDMENT && keepsPrice() : before != null;
        PeriodCharge charge = offerBase().isZero() ? charge().ofItsOwn() : charge();
        return named ? named() : NamedPrice.of(charge, kind == LineKind.FEE || promised);
    }

    private boolean keepsPrice() {
        return subscription
                .contractSchedule(RenewalPrices.unchanged())
                .choiceOn(quote.terms().pricedFor())
                .sameTier(plan, period);
    }

    /** Which price the seller named for a change or renewal; null for other kinds. */
    public NamedPrice named() {
        return before == null ? null : before.named();
    }

    /** What a seat costs before and after it; null for what is new, ends or is charged once. */
    public PriceChange change() {
        return before == null ? null : before.change(charge(), period);
    }

    /** What others agreed before for days after it begins, and what holds from then on. */
    public List<AgreedChange> agreedLater() {
        return kind != LineKind.AMENDMENT || moved()
                ? List.of()
                : subscription.agreedChanges().stream()
                        .filter(each -> each.effectiveOn().isAfter(quote.terms().pricedFor()))
                        .toList();
    }

    /** The seats that are offered anew, before and after discounts; null when none are. */
    public PriceBefore.Part anew() {
        PeriodCharge charge = charge();
        if (kind == LineKind.AMENDMENT) {
            boolean grows = before.grows(charge);
            return before.offersAnew() || grows || !keepsPrice() ? before.added(charge) : null;
        }
        return new PriceBefore.Part(charge.seats(), charge.list(), charge.net());
    }

    /** Whether its subscription was changed since, or it is for another first day (U2). */
    boolean stale(LocalDate start) {
        return moved() || dayBound && !start.equals(quote.terms().pricedFor());
    }

    private boolean moved() {
        return subscription != null && subscription.version() != subscriptionVersion;
    }

    public UUID id() {
        return id;
    }

    public int position() {
        return position;
    }

    public LineKind kind() {
        return kind;
    }

    /** What is sold or ended; null for a fee. */
    public Plan plan() {
        return plan;
    }

    /** Product and tier as they were called when it was drafted, or what a fee is for. */
    public String description() {
        return description;
    }

    /** How many seats; of a fee, its quantity. */
    public int seats() {
        return charge().seats();
    }

    /** That the price is for; null for a fee. */
    public BillingPeriod period() {
        return period;
    }

    public Percent discountPercent() {
        return charge().discountPercent();
    }

    /** Price of a seat for a period. */
    public Money unit() {
        return charge().unit();
    }

    /** The subscription that it is about, or null. */
    public Subscription subscription() {
        return subscription;
    }

    /** Whether the customer may leave it out. */
    public boolean optional() {
        return optional;
    }

    /** Of the lines with the same number the customer takes exactly one; or null. */
    public Integer alternative() {
        return alternative;
    }

    /** Whether it counts in the quote's sums. */
    public boolean picked() {
        return picked;
    }

    /** Whether the customer decides on it. */
    public boolean free() {
        return optional || alternative != null;
    }

    /** What the whole term costs without discounts and free months. */
    public Money list() {
        return figures().list();
    }

    /** What the whole term costs, without tax; of an amendment, what it adds. */
    public Money net() {
        return figures().net();
    }

    /** What the customer saves over the term. */
    public Money discount() {
        return list().minus(net());
    }

    /** Given back for unused days, taken off {@link #net}. */
    public Money credit() {
        return figures().credit();
    }

    /** What it adds to each invoice. */
    public List<LinePart> parts() {
        return figures().parts();
    }

    /** How {@link #net} comes to be. */
    public Derivation derivation() {
        return figures().derivation();
    }

    /** Seats, price and discounts of each period. */
    public PeriodCharge charge() {
        return price.charge(quote.currency());
    }

    /** What its customer will have of the product. */
    public Choice choice() {
        return new Choice(plan, period, charge());
    }

    /** The days of the contract, or null for what has none. */
    public ServicePeriod days() {
        return days == null ? null : days.period();
    }

    /** The term when service starts on the day: whole months move, others keep their days. */
    public Term term(LocalDate start) {
        boolean aligned = quote.terms().alignTo() != null && kind == LineKind.SUBSCRIPTION;
        int free = aligned ? 0 : quote.terms().freeMonths();
        TermSchedule.Cut cut = new TermSchedule.Cut(frequency(), free);
        if (kind != LineKind.SUBSCRIPTION || aligned) {
            return new Term(days(), days.anchorDay(), cut);
        }
        int anchor = start.getDayOfMonth();
        int months = quote.terms().termMonths();
        return new Term(TermSchedule.term(start, anchor, months), anchor, cut);
    }

    /**
     * The days that it gives or changes service for, when service starts on the day: of an
     * amendment the rest of the term; null for a fee and for what only ends something.
     */
    public ServicePeriod service(LocalDate start) {
        if (days == null) {
            return null;
        }
        return kind == LineKind.AMENDMENT ? days.from(start) : term(start).days();
    }

    private BillingFrequency frequency() {
        BillingFrequency common = quote.terms().frequency();
        return common != null ? common : BillingFrequency.valueOf(period.name());
    }

    /** The quote that it is a line of. */
    public Quote quote() {
        return quote;
    }

    private LineFigures figures() {
        return price.figures(quote.currency());
    }
}
