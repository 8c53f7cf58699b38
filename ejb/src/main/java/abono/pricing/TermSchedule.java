package abono.pricing;

import abono.catalog.BillingPeriod;
import abono.money.Derivation;
import abono.money.DerivationStep;
import abono.money.DerivationStep.Rule;
import abono.money.Money;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A contract's term cut into what its invoices are for (Q1, D5): pure arithmetic. Whole months are
 * rounded together, so that the invoices come to the cent to what the term costs; a stub that leads
 * to an aligned date is measured by its days against the full period that ends there.
 *
 * @param charge what a price period costs
 * @param price the period that {@code charge} is for
 * @param term the whole contract
 * @param anchorDay day of the month, 1 to 31, that periods begin on
 * @param cut how invoices are cut
 */
public record TermSchedule(
        PeriodCharge charge, BillingPeriod price, ServicePeriod term, int anchorDay, Cut cut) {
    /**
     * How a term is cut into invoices.
     *
     * @param frequency how often
     * @param freeMonths the first months, for which nothing is billed; 0 when the term begins with
     *     a stub
     */
    public record Cut(BillingFrequency frequency, int freeMonths) {}

    /** A term of whole months from a day on, whose end keeps the anchor (D5). */
    public static ServicePeriod term(LocalDate start, int anchorDay, int months) {
        YearMonth end = YearMonth.from(start).plusMonths(months);
        return new ServicePeriod(start, end.atDay(Math.min(anchorDay, end.lengthOfMonth())));
    }

    /** What each invoice is for, in order; free months that fill one whole have none. */
    public List<TermCharge> charges() {
        return intervals().stream()
                .map(this::of)
                .filter(each -> !each.net().isZero() || cut.freeMonths() == 0)
                .toList();
    }

    /** What the whole term costs. */
    public Money net() {
        return charges().stream().map(TermCharge::net).reduce(zero(), Money::plus);
    }

    /** What the whole term would cost without discounts and free months. */
    public Money list() {
        return intervals().stream().map(each -> of(each).list()).reduce(zero(), Money::plus);
    }

    /** The days that each invoice is for, free ones included. */
    public List<ServicePeriod> intervals() {
        if (cut.frequency() == BillingFrequency.UPFRONT) {
            return List.of(term);
        }
        return anchor(months()).pieces(term);
    }

    /** The one of {@link #intervals} that a day of the term is in. */
    public ServicePeriod interval(LocalDate day) {
        return intervals().stream()
                .filter(each -> each.contains(day))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(day + " is not within " + term));
    }

    /** What is billed for one of its intervals. */
    public TermCharge of(ServicePeriod days) {
        if (whole()) {
            return months(days);
        }
        return cut.frequency() == BillingFrequency.UPFRONT ? pieces(days) : stub(days, months());
    }

    /**
     * What an interval costs from a day of it on, at this price: the rest of what the whole one
     * would cost, by the days of the full period that ends with it (D5).
     */
    public TermCharge rest(ServicePeriod interval, LocalDate day) {
        if (interval.start().equals(day)) {
            return of(interval);
        }
        ServicePeriod rest = interval.from(day);
        if (!whole()) {
            return cut.frequency() == BillingFrequency.UPFRONT
                    ? pieces(rest)
                    : stub(rest, months());
        }
        TermCharge whole = months(interval);
        Money free = share(whole.free(), rest, interval);
        Money list = share(whole.list(), rest, interval);
        Money net = share(whole.net(), rest, interval);
        Money printed =
                whole.discount().isZero() ? free.plus(net) : share(whole.printed(), rest, interval);
        List<DerivationStep> steps = new ArrayList<>(whole.derivation().steps());
        steps.add(daysLeft(net, whole.net(), rest, interval));
        return new TermCharge(rest, list, printed, free, net, new Derivation(steps));
    }

    private static Money share(Money whole, ServicePeriod days, ServicePeriod of) {
        return whole.share(days.days(), of.days(), RoundingMode.HALF_UP);
    }

    private TermCharge months(ServicePeriod days) {
        long from = monthsTo(days.start());
        long to = monthsTo(days.end());
        Money list = upTo(charge.list(), to).minus(upTo(charge.list(), from));
        long paidFrom = Math.max(0, from - cut.freeMonths());
        long paidTo = Math.max(0, to - cut.freeMonths());
        Money net = upTo(charge.net(), paidTo).minus(upTo(charge.net(), paidFrom));
        Money paid = upTo(charge.list(), paidTo).minus(upTo(charge.list(), paidFrom));
        List<DerivationStep> steps = charge.steps();
        long given = to - from - (paidTo - paidFrom);
        Money free = given == 0 || list.compareTo(paid) < 0 ? zero() : list.minus(paid);
        if (given > 0) {
            steps.add(DerivationStep.of(Rule.MONTHS_FREE, free, given, to - from));
        }
        if (paidTo - paidFrom != price.months()) {
            steps.add(billed(net, paidFrom, paidTo));
        }
        return new TermCharge(days, list, paid.plus(free), free, net, new Derivation(steps));
    }

    /** The share of the months; when rounding makes it another, how the cents are carried on. */
    private DerivationStep billed(Money net, long paidFrom, long paidTo) {
        long months = paidTo - paidFrom;
        return upTo(charge.net(), months).equals(net)
                ? DerivationStep.of(Rule.MONTHS, net, charge.net(), months, (long) price.months())
                : DerivationStep.of(
                        Rule.MONTHS_UP_TO,
                        net,
                        charge.net(),
                        (long) price.months(),
                        paidTo,
                        upTo(charge.net(), paidTo),
                        paidFrom,
                        upTo(charge.net(), paidFrom));
    }

    private Money upTo(Money period, long months) {
        return period.share(months, price.months(), RoundingMode.HALF_UP);
    }

    private TermCharge stub(ServicePeriod days, int months) {
        ServicePeriod full = anchor(months).containing(days.start());
        List<DerivationStep> steps = charge.steps();
        Money whole = upTo(charge.net(), months);
        if (months != price.months()) {
            steps.add(
                    DerivationStep.of(
                            Rule.MONTHS,
                            whole,
                            charge.net(),
                            (long) months,
                            (long) price.months()));
        }
        Money net = part(charge.net(), months, days, full);
        steps.add(daysLeft(net, whole, days, full));
        Money list = part(charge.list(), months, days, full);
        return new TermCharge(days, list, net, new Derivation(steps));
    }

    /** Multiplied first and rounded once, whatever the months of a price period are. */
    private Money part(Money period, int months, ServicePeriod days, ServicePeriod full) {
        return period.share(
                Math.multiplyExact(days.days(), months),
                Math.multiplyExact(full.days(), price.months()),
                RoundingMode.HALF_UP);
    }

    private TermCharge pieces(ServicePeriod days) {
        Money list = zero();
        Money net = zero();
        List<DerivationStep> steps = new ArrayList<>();
        BillingAnchor anchor = anchor(price.months());
        List<ServicePeriod> pieces = anchor.pieces(days);
        for (ServicePeriod piece : pieces) {
            boolean full = anchor.containing(piece.start()).equals(piece);
            TermCharge part =
                    full
                            ? new TermCharge(
                                    piece,
                                    charge.list(),
                                    charge.net(),
                                    new Derivation(charge.steps()))
                            : stub(piece, price.months());
            list = list.plus(part.list());
            net = net.plus(part.net());
            steps.addAll(part.derivation().steps());
        }
        if (pieces.size() > 1) {
            steps.add(DerivationStep.of(Rule.SUM_OF_PARTS, net, (long) pieces.size()));
        }
        return new TermCharge(days, list, net, new Derivation(steps));
    }

    private static DerivationStep daysLeft(
            Money net, Money whole, ServicePeriod days, ServicePeriod full) {
        return DerivationStep.of(
                Rule.DAYS_LEFT, net, whole, days.start(), days.end(), days.days(), full.days());
    }

    private int months() {
        return cut.frequency().months(price.months());
    }

    private BillingAnchor anchor(int months) {
        return new BillingAnchor(YearMonth.from(term.end()), anchorDay, months);
    }

    /** Whether it is made of full price periods and full invoices; else days are counted. */
    public boolean whole() {
        long months = monthsTo(term.end());
        return monthBegins(term.start())
                && monthBegins(term.end())
                && months % price.months() == 0
                && months % cut.frequency().months((int) months) == 0;
    }

    /** How many price periods a whole term has. */
    public int pricePeriods() {
        return (int) monthsTo(term.end()) / price.months();
    }

    private boolean monthBegins(LocalDate day) {
        return day.getDayOfMonth() == Math.min(anchorDay, day.lengthOfMonth());
    }

    private long monthsTo(LocalDate day) {
        return ChronoUnit.MONTHS.between(YearMonth.from(term.start()), YearMonth.from(day));
    }

    private Money zero() {
        return Money.zero(charge.unit().currency());
    }
}
