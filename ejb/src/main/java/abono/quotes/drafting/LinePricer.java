package abono.quotes.drafting;

import abono.catalog.BillingPeriod;
import abono.catalog.Plan;
import abono.money.Money;
import abono.money.Percent;
import abono.pricing.Choice;
import abono.pricing.PeriodCharge;
import abono.pricing.PriceList;
import abono.pricing.RenewalPrices;
import abono.pricing.ServicePeriod;
import abono.pricing.Term;
import abono.pricing.TermSchedule;
import abono.quotes.lines.AgreedBefore;
import abono.quotes.lines.LineCharge;
import abono.quotes.lines.LineInput;
import abono.quotes.lines.LineTerms;
import abono.quotes.lines.NamedPrice;
import abono.quotes.lines.PricedLine;
import abono.subscriptions.Subscription;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Prices the checked lines of an offer together (Q2), without a query. */
public final class LinePricer {
    private final OfferContext context;
    private final Money zero;
    private final Percent offerPercent;

    /** Prices against what was looked up. */
    public LinePricer(OfferContext context) {
        this.context = context;
        this.zero = Money.zero(context.currency());
        this.offerPercent = percent(context.input().discount().percent());
    }

    /** What the lines come to; those that count bear the whole quote's discount together. */
    public List<PricedLine> price() {
        List<LineInput> lines = context.input().lines();
        List<LineCharge> charges = new ArrayList<>(lines.stream().map(this::charge).toList());
        int[] counting =
                IntStream.range(0, charges.size())
                        .filter(i -> lines.get(i).choice().counts())
                        .toArray();
        List<Money> bases =
                IntStream.of(counting).mapToObj(i -> charges.get(i).offerBase()).toList();
        List<Money> shares = LineCharge.shares(bases, offerPercent);
        for (int i = 0; i < counting.length; i++) {
            charges.set(counting[i], charges.get(counting[i]).bearing(shares.get(i)));
        }
        return IntStream.range(0, charges.size())
                .mapToObj(i -> priced(lines.get(i), charges.get(i)))
                .toList();
    }

    private PricedLine priced(LineInput line, LineCharge charge) {
        Subscription touched = context.touched(line);
        LineTerms terms =
                new LineTerms(line.kind(), period(line), touched, term(line), context.start());
        Plan plan =
                switch (line.kind()) {
                    case FEE -> null;
                    case CANCELLATION -> context.agreed(line).plan();
                    default -> context.plan(line);
                };
        return new PricedLine(line, plan, terms, charge, terms.at(charge.charge()));
    }

    private BillingPeriod period(LineInput line) {
        return switch (line.kind()) {
            case FEE -> null;
            case CANCELLATION -> context.agreed(line).period();
            default -> context.period(line);
        };
    }

    private Term term(LineInput line) {
        return switch (line.kind()) {
            case SUBSCRIPTION -> newTerm(line);
            case RENEWAL -> nextTerm(line);
            case AMENDMENT -> term(context.touched(line));
            case CANCELLATION, FEE -> null;
        };
    }

    private Term newTerm(LineInput line) {
        LocalDate start = context.start();
        Subscription aligned = context.aligned();
        if (aligned != null) {
            return new Term(
                    new ServicePeriod(start, aligned.termEnd()), aligned.anchorDay(), cut(line, 0));
        }
        int anchor = start.getDayOfMonth();
        return new Term(
                TermSchedule.term(start, anchor, context.input().term().months()),
                anchor,
                cut(line, context.freeMonths()));
    }

    private Term nextTerm(LineInput line) {
        Subscription renewed = context.touched(line);
        int anchor = renewed.anchorDay();
        return new Term(
                TermSchedule.term(renewed.agreedEnd(), anchor, context.input().term().months()),
                anchor,
                cut(line, context.freeMonths()));
    }

    private TermSchedule.Cut cut(LineInput line, int freeMonths) {
        return new TermSchedule.Cut(context.frequency(context.period(line)), freeMonths);
    }

    /** The term that runs on the first day of service, be it one that is agreed for later. */
    private Term term(Subscription before) {
        return before.contractSchedule(RenewalPrices.unchanged()).on(context.start()).term();
    }

    private LineCharge charge(LineInput line) {
        return switch (line.kind()) {
            case CANCELLATION -> new LineCharge(context.agreed(line).charge(), zero, null);
            case AMENDMENT -> amended(line, context.agreed(line));
            case RENEWAL -> renewed(line, context.agreed(line));
            case SUBSCRIPTION -> typed(line, context.seats(line), null);
            case FEE -> typed(line, context.seats(line), null);
        };
    }

    private static AgreedBefore before(Choice agreed) {
        PeriodCharge charge = agreed.charge();
        return new AgreedBefore(charge.seats(), agreed.period(), charge.net(), null);
    }

    private LineCharge renewed(LineInput line, Choice agreed) {
        int seats = context.seats(line);
        if (context.priced(line)) {
            return typed(line, seats, before(agreed));
        }
        boolean keeps = context.keepsPrice(line);
        Choice from = keeps ? context.renewed(line) : agreed;
        AmendedPrice price = new AmendedPrice(from.charge(), from.period(), seats, offerPercent);
        LineCharge next =
                keeps
                        ? price.renewed()
                        : price.other(
                                AmendedPrice.Typed.NOTHING,
                                unit(line, seats),
                                context.period(line));
        return new LineCharge(next.charge(), next.offerBase(), before(agreed));
    }

    private LineCharge typed(LineInput line, int seats, AgreedBefore before) {
        PeriodCharge charge =
                new PeriodCharge(
                        unit(line, seats),
                        seats,
                        percent(line.price().percent()),
                        line.price().off() == null ? zero : money(line.price().off()),
                        offerPercent);
        return new LineCharge(charge, charge.beforeOffer(), before);
    }

    private LineCharge amended(LineInput line, Choice before) {
        AmendedPrice price =
                new AmendedPrice(
                        before.charge(), before.period(), context.seats(line), offerPercent);
        NamedPrice named = line.price();
        AmendedPrice.Typed typed =
                new AmendedPrice.Typed(
                        named.unit() == null ? null : money(named.unit()),
                        named.percent() == null ? null : percent(named.percent()),
                        named.off() == null ? null : money(named.off()));
        return context.keepsPrice(line)
                ? price.same(typed)
                : price.other(typed, unit(line, context.seats(line)), context.period(line));
    }

    private Money unit(LineInput line, int seats) {
        return context.named(line)
                ? money(line.price().unit())
                : PriceList.on(
                                context.plan(line),
                                context.period(line),
                                context.currency(),
                                context.today())
                        .unit(seats);
    }

    private Money money(BigDecimal amount) {
        return Money.of(amount, context.currency());
    }

    private static Percent percent(BigDecimal value) {
        return value == null ? Percent.ZERO : new Percent(value);
    }
}
