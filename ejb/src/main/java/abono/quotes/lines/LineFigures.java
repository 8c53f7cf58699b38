package abono.quotes.lines;

import abono.money.Derivation;
import abono.money.DerivationStep;
import abono.money.DerivationStep.Rule;
import abono.money.Money;
import abono.pricing.Choice;
import abono.pricing.PeriodCharge;
import abono.pricing.RenewalPrices;
import abono.pricing.ServicePeriod;
import abono.pricing.TermCharge;
import abono.pricing.TermSchedule;
import abono.pricing.schedules.ContractDay;
import abono.pricing.schedules.ContractLine;
import abono.pricing.schedules.ContractSchedule;
import abono.pricing.schedules.PlannedChange;
import abono.subscriptions.Subscription;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a line comes to over its term, without tax.
 *
 * @param list before discounts and free months; of an amendment, before those that it adds
 * @param net after them; what an amendment adds to what was agreed before
 * @param credit given back for unused days, taken off {@code net}
 * @param parts what it adds to each invoice; they sum to {@code net}
 * @param derivation how {@code net} comes to be
 */
public record LineFigures(
        Money list, Money net, Money credit, List<LinePart> parts, Derivation derivation) {
    static LineFigures sold(TermSchedule schedule) {
        List<TermCharge> charges = schedule.charges();
        List<LinePart> parts =
                charges.stream()
                        .map(each -> new LinePart(each.days(), each.net().minor()))
                        .toList();
        return new LineFigures(
                schedule.list(),
                schedule.net(),
                zero(schedule.charge()),
                parts,
                schedule.whole()
                        ? story(schedule)
                        : sum(charges.get(0).derivation().steps(), parts, schedule.net()));
    }

    private static Derivation story(TermSchedule schedule) {
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

    /** The first invoice's part, and how the others make the whole of it. */
    private static Derivation sum(List<DerivationStep> first, List<LinePart> parts, Money net) {
        List<DerivationStep> steps = new ArrayList<>(first);
        if (parts.size() > 1) {
            Money now = Money.ofMinor(parts.get(0).netMinor(), net.currency());
            long later = parts.size() - 1L;
            steps.add(DerivationStep.of(Rule.LATER_INVOICES, net, now, later, net.minus(now)));
        }
        return new Derivation(steps);
    }

    /**
     * What the contract costs more, or less, from the day on than without the amendment (D5), by
     * the schedule that will hold: what was agreed for later before stays agreed.
     */
    static LineFigures amended(LineTerms terms, PeriodCharge charge) {
        Subscription touched = terms.touched();
        ContractSchedule before = touched.contractSchedule(RenewalPrices.unchanged());
        Choice choice = new Choice(touched.plan(), terms.period(), charge);
        ContractSchedule after = before.with(new PlannedChange(terms.start(), choice, null, null));
        Map<LocalDate, List<ContractLine>> was = lines(before, terms.start());
        Map<LocalDate, List<ContractLine>> will = lines(after, terms.start());
        String currency = charge.unit().currency();
        List<LinePart> parts = new ArrayList<>();
        for (LocalDate day : days(was, will)) {
            List<ContractLine> now = will.getOrDefault(day, List.of());
            List<ContractLine> old = was.getOrDefault(day, List.of());
            Money more = ContractLine.sum(now, currency).minus(ContractLine.sum(old, currency));
            parts.add(new LinePart((now.isEmpty() ? old : now).get(0).days(), more.minor()));
        }
        Money net = Money.ofMinor(sum(parts), currency);
        Money saved = saved(after, terms.start()).minus(saved(before, terms.start()));
        Money list = saved.isPositive() ? net.plus(saved) : net;
        List<ContractLine> first = will.getOrDefault(terms.start(), List.of());
        Money back = ContractLine.sum(of(first, ContractLine.Kind.GIVEN_BACK), currency).negated();
        Money replaced = ContractLine.sum(was.getOrDefault(terms.start(), List.of()), currency);
        return new LineFigures(list, net, back, parts, sum(story(first, replaced), parts, net));
    }

    private static Map<LocalDate, List<ContractLine>> lines(
            ContractSchedule schedule, LocalDate from) {
        Map<LocalDate, List<ContractLine>> lines = new TreeMap<>();
        for (ContractDay day : days(schedule, from)) {
            if (!day.lines().isEmpty()) {
                lines.put(day.on(), day.lines());
            }
        }
        return lines;
    }

    /** Until the end of the agreed terms. */
    private static List<ContractDay> days(ContractSchedule schedule, LocalDate from) {
        return schedule.until(schedule.end()).stream()
                .filter(day -> !day.on().isBefore(from))
                .toList();
    }

    private static Money saved(ContractSchedule schedule, LocalDate from) {
        return days(schedule, from).stream()
                .map(ContractDay::saved)
                .reduce(Money.zero(schedule.state().charged().currency()), Money::plus);
    }

    private static Set<LocalDate> days(Map<LocalDate, ?> one, Map<LocalDate, ?> other) {
        Set<LocalDate> days = new TreeSet<>(one.keySet());
        days.addAll(other.keySet());
        return days;
    }

    private static List<ContractLine> of(List<ContractLine> lines, ContractLine.Kind kind) {
        return lines.stream().filter(line -> line.kind() == kind).toList();
    }

    private static long sum(List<LinePart> parts) {
        return parts.stream().mapToLong(LinePart::netMinor).reduce(0, Math::addExact);
    }

    /** Of the first day: what is charged, less what is given back or what it takes the place of. */
    private static List<DerivationStep> story(List<ContractLine> first, Money replaced) {
        List<DerivationStep> steps = new ArrayList<>();
        Money net = Money.zero(replaced.currency());
        for (ContractLine line : first) {
            steps.addAll(line.charge().derivation().steps());
            if (line.kind() == ContractLine.Kind.GIVEN_BACK) {
                Money back = line.net().negated();
                Money left = net.minus(back);
                steps.add(DerivationStep.of(Rule.LESS_CREDIT, left, net, back));
            }
            net = net.plus(line.net());
        }
        if (!replaced.isZero() || steps.isEmpty()) {
            steps.add(DerivationStep.of(Rule.LESS, net.minus(replaced), net, replaced));
        }
        return steps;
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
                                before.agreedEnd())));
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
