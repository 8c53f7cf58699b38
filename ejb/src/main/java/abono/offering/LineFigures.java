package abono.offering;

import abono.money.Derivation;
import abono.money.DerivationStep;
import abono.money.DerivationStep.Rule;
import abono.money.Money;
import abono.pricing.PeriodCharge;
import abono.pricing.Prorated;
import abono.pricing.Proration;
import abono.pricing.ServicePeriod;
import abono.pricing.TermCharge;
import abono.pricing.TermSchedule;
import abono.subscriptions.Subscription;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a line comes to over its term, without tax.
 *
 * @param list before discounts and free months
 * @param net after them; what an amendment adds to what was agreed before
 * @param credit given back for unused days, taken off {@code net}
 * @param parts what it adds to each invoice; they sum to {@code net}
 * @param derivation how {@code net} comes to be
 */
public record LineFigures(
        Money list, Money net, Money credit, List<LinePart> parts, Derivation derivation) {
    static LineFigures sold(TermSchedule schedule) {
        List<TermCharge> charges = schedule.charges();
        return new LineFigures(
                schedule.list(),
                schedule.net(),
                zero(schedule.charge()),
                charges.stream()
                        .map(each -> new LinePart(each.days(), each.net().minor()))
                        .toList(),
                story(schedule, charges));
    }

    private static Derivation story(TermSchedule schedule, List<TermCharge> charges) {
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

    /** What the rest of the term costs more, or less, than was agreed before (D5). */
    static LineFigures amended(LineTerms terms, PeriodCharge charge) {
        Subscription before = terms.touched();
        LocalDate start = terms.start();
        TermSchedule old = before.schedule();
        TermSchedule now = before.scheduleAt(charge, terms.period());
        ServicePeriod interval = old.interval(start);
        TermCharge rest = now.rest(interval, start);
        Prorated back = back(before, old, interval, start);
        List<LinePart> parts = new ArrayList<>();
        parts.add(new LinePart(rest.days(), rest.net().minus(back.amount()).minor()));
        Money list = rest.list().minus(back.amount());
        for (ServicePeriod later : later(old, start)) {
            Money agreed = old.of(later).net();
            parts.add(new LinePart(later, now.of(later).net().minus(agreed).minor()));
            list = list.plus(now.of(later).list().minus(agreed));
        }
        Money net = Money.ofMinor(sum(parts), charge.unit().currency());
        return new LineFigures(
                list, net, back.amount(), parts, story(rest, back, parts.size(), net));
    }

    private static List<ServicePeriod> later(TermSchedule old, LocalDate start) {
        return old.intervals().stream().filter(each -> each.start().isAfter(start)).toList();
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
    private static Prorated back(
            Subscription before, TermSchedule old, ServicePeriod interval, LocalDate day) {
        return before.service().contains(day)
                ? Proration.credit(before.charged(), before.service(), day)
                : Proration.credit(old.of(interval).net(), interval, day);
    }

    static LineFigures cancelled(Subscription before) {
        Money zero = zero(before.charge());
        return new LineFigures(
                zero,
                zero,
                zero,
                List.of(),
                Derivation.of(
                        DerivationStep.of(
                                Rule.SERVICE_PERIOD,
                                zero,
                                before.periodStart(),
                                before.termEnd())));
    }

    static LineFigures once(PeriodCharge charge, LocalDate day) {
        List<DerivationStep> steps = new ArrayList<>(charge.steps());
        long quantity = charge.seats();
        steps.set(0, DerivationStep.of(Rule.FEE, charge.list(), quantity, charge.unit()));
        ServicePeriod days = new ServicePeriod(day, day.plusDays(1));
        return new LineFigures(
                charge.list(),
                charge.net(),
                zero(charge),
                List.of(new LinePart(days, charge.net().minor())),
                new Derivation(steps));
    }

    private static Money zero(PeriodCharge charge) {
        return Money.zero(charge.unit().currency());
    }
}
