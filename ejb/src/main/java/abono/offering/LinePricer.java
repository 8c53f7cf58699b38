package abono.offering;

import abono.catalog.BillingPeriod;
import abono.catalog.Plan;
import abono.money.Derivation;
import abono.money.DerivationStep;
import abono.money.DerivationStep.Rule;
import abono.money.Money;
import abono.money.Percent;
import abono.pricing.PeriodCharge;
import abono.pricing.PriceList;
import abono.pricing.Prorated;
import abono.pricing.Proration;
import abono.pricing.ServicePeriod;
import abono.pricing.TermCharge;
import abono.pricing.TermSchedule;
import abono.subscriptions.Subscription;
import abono.subscriptions.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Prices the checked lines of an offer (Q2), without a query. */
public final class LinePricer {
    private final OfferContext context;
    private final Money zero;
    private final Percent offerPercent;

    /** Prices against what was looked up. */
    public LinePricer(OfferContext context) {
        this.context = context;
        this.zero = Money.zero(context.currency());
        this.offerPercent = percent(context.input().discountPercent());
    }

    /** What the line comes to. */
    public PricedLine price(LineInput line) {
        return switch (line.kind()) {
            case SUBSCRIPTION -> sold(line, null, newTerm(line));
            case RENEWAL -> sold(line, context.touched(line), nextTerm(line));
            case AMENDMENT -> amended(line, context.touched(line));
            case CANCELLATION -> cancelled(line, context.touched(line));
            case FEE -> fee(line);
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
                TermSchedule.term(start, anchor, context.input().termMonths()),
                anchor,
                cut(line, context.freeMonths()));
    }

    private Term nextTerm(LineInput line) {
        Subscription renewed = context.touched(line);
        int anchor = renewed.anchorDay();
        return new Term(
                TermSchedule.term(renewed.termEnd(), anchor, context.input().termMonths()),
                anchor,
                cut(line, context.freeMonths()));
    }

    private TermSchedule.Cut cut(LineInput line, int freeMonths) {
        return new TermSchedule.Cut(context.frequency(context.period(line)), freeMonths);
    }

    private PricedLine sold(LineInput line, Subscription renewed, Term term) {
        Plan plan = context.plan(line);
        BillingPeriod period = context.period(line);
        PeriodCharge charge = charge(line, plan, period);
        TermSchedule schedule =
                new TermSchedule(charge, period, term.days(), term.anchorDay(), term.cut());
        List<TermCharge> charges = schedule.charges();
        return new PricedLine(
                line,
                plan,
                period,
                charge,
                renewed,
                term,
                schedule.list(),
                schedule.net(),
                zero,
                charges.stream()
                        .map(each -> new LinePart(each.days(), each.net().minor()))
                        .toList(),
                story(schedule, charges));
    }

    private Derivation story(TermSchedule schedule, List<TermCharge> charges) {
        if (!schedule.whole()) {
            return sum(charges.get(0).derivation().steps(), charges.size(), schedule.net());
        }
        int periods = schedule.pricePeriods();
        List<DerivationStep> steps = new ArrayList<>(schedule.charge().derivation(periods).steps());
        if (schedule.cut().freeMonths() > 0) {
            Money whole = schedule.charge().net().times(periods);
            Money free = whole.minus(schedule.net());
            long gift = schedule.cut().freeMonths();
            steps.add(DerivationStep.of(Rule.FREE_MONTHS, free, gift, whole));
            steps.add(DerivationStep.of(Rule.LESS, schedule.net(), whole, free));
        }
        return new Derivation(steps);
    }

    private static Derivation sum(List<DerivationStep> first, int parts, Money net) {
        List<DerivationStep> steps = new ArrayList<>(first);
        if (parts > 1) {
            steps.add(DerivationStep.of(Rule.SUM_OF_PARTS, net, (long) parts));
        }
        return new Derivation(steps);
    }

    private PricedLine amended(LineInput line, Subscription before) {
        BillingPeriod period = context.period(line);
        PeriodCharge charge = charge(line, context.plan(line), period);
        TermSchedule old = before.schedule();
        TermSchedule now = before.scheduleAt(charge, period);
        ServicePeriod interval = old.interval(context.start());
        TermCharge rest = now.rest(interval, context.start());
        Prorated back = back(before, old, interval);
        List<LinePart> parts = new ArrayList<>();
        parts.add(new LinePart(rest.days(), rest.net().minus(back.amount()).minor()));
        Money list = rest.list().minus(back.amount());
        for (ServicePeriod later : later(old)) {
            Money agreed = old.of(later).net();
            parts.add(new LinePart(later, now.of(later).net().minus(agreed).minor()));
            list = list.plus(now.of(later).list().minus(agreed));
        }
        Money net = Money.ofMinor(sum(parts), context.currency());
        return new PricedLine(
                line,
                context.plan(line),
                period,
                charge,
                before,
                term(before),
                list,
                net,
                back.amount(),
                parts,
                story(rest, back, parts.size(), net));
    }

    private static Term term(Subscription before) {
        return new Term(before.contract().days(), before.anchorDay(), before.contract().cut());
    }

    private List<ServicePeriod> later(TermSchedule old) {
        return old.intervals().stream()
                .filter(each -> each.start().isAfter(context.start()))
                .toList();
    }

    private static long sum(List<LinePart> parts) {
        return parts.stream().mapToLong(LinePart::netMinor).reduce(0, Math::addExact);
    }

    private static Derivation story(TermCharge rest, Prorated back, int parts, Money net) {
        List<DerivationStep> steps = new ArrayList<>(rest.derivation().steps());
        steps.addAll(back.derivation().steps());
        Money first = rest.net().minus(back.amount());
        steps.add(DerivationStep.of(Rule.LESS_CREDIT, first, rest.net(), back.amount()));
        return sum(steps, parts, net);
    }

    /**
     * What is given back: of the running period as it was charged, of a later one as it will be.
     */
    private Prorated back(Subscription before, TermSchedule old, ServicePeriod interval) {
        LocalDate day = context.start();
        return before.service().contains(day)
                ? Proration.credit(before.charged(), before.service(), day)
                : Proration.credit(old.of(interval).net(), interval, day);
    }

    private PricedLine cancelled(LineInput line, Subscription before) {
        Derivation nothing =
                Derivation.of(
                        DerivationStep.of(
                                Rule.SERVICE_PERIOD, zero, before.periodStart(), before.termEnd()));
        return new PricedLine(
                line,
                before.plan(),
                before.period(),
                before.charge(),
                before,
                null,
                zero,
                zero,
                zero,
                List.of(),
                nothing);
    }

    private PricedLine fee(LineInput line) {
        Money unit = Money.of(line.unitPrice(), context.currency());
        PeriodCharge charge =
                new PeriodCharge(
                        unit,
                        line.seats(),
                        percent(line.discountPercent()),
                        off(line),
                        offerPercent);
        List<DerivationStep> steps = new ArrayList<>(charge.steps());
        steps.set(
                0, DerivationStep.of(Rule.FEE, charge.list(), (long) line.seats(), charge.unit()));
        Derivation story = new Derivation(steps);
        LocalDate day = context.start();
        return new PricedLine(
                line,
                null,
                null,
                charge,
                null,
                null,
                charge.list(),
                charge.net(),
                zero,
                List.of(
                        new LinePart(
                                new ServicePeriod(day, day.plusDays(1)), charge.net().minor())),
                story);
    }

    private PeriodCharge charge(LineInput line, Plan plan, BillingPeriod period) {
        int seats = context.seats(line);
        boolean kept = context.promised() && line.unitPrice() != null;
        Money unit =
                kept
                        ? Money.of(line.unitPrice(), context.currency())
                        : PriceList.on(plan, period, context.currency(), context.today())
                                .unit(seats);
        return new PeriodCharge(
                unit, seats, percent(line.discountPercent()), off(line), offerPercent);
    }

    private Money off(LineInput line) {
        return line.discountAmount() == null
                ? zero
                : Money.of(line.discountAmount(), context.currency());
    }

    private static Percent percent(BigDecimal value) {
        return value == null ? Percent.ZERO : new Percent(value);
    }
}
