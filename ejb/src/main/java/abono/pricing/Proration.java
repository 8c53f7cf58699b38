package abono.pricing;

import abono.money.Derivation;
import abono.money.DerivationStep;
import abono.money.DerivationStep.Rule;
import abono.money.Money;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a change within a billing period costs, to the minor unit (D5): pure arithmetic on calendar
 * days, without database or clock. Each amount is multiplied first and rounded once, half up.
 */
public final class Proration {
    private Proration() {}

    /**
     * What is given back of a charge, of which nothing was credited yet, when its service ends.
     *
     * @param charged net that was charged for the period
     * @param period the days that it was charged for
     * @param day the first day that is not used any more; a day of the period
     * @return the share of the days from then on, never more than was charged
     */
    public static Prorated credit(Money charged, ServicePeriod period, LocalDate day) {
        return share(Rule.UNUSED_DAYS, charged, period.from(day), period);
    }

    /**
     * The same for a charge of which something was credited before: the share is of the whole
     * charge, but no more is given back than is left of it.
     *
     * @param credited net that was given back of the charge so far, not more than it
     */
    public static Prorated credit(
            Money charged, Money credited, ServicePeriod period, LocalDate day) {
        Prorated share = credit(charged, period, day);
        Money left = charged.minus(credited);
        if (left.isNegative()) {
            throw new IllegalArgumentException(credited + " credited of " + charged);
        }
        if (share.amount().compareTo(left) <= 0) {
            return share;
        }
        List<DerivationStep> steps = new ArrayList<>(share.derivation().steps());
        steps.add(DerivationStep.of(Rule.NOT_YET_CREDITED, left, charged, credited));
        return new Prorated(left, share.days(), new Derivation(steps));
    }

    /**
     * What the rest of a period costs: a corporate amendment that keeps the renewal date, or a stub
     * that leads to one (co-term).
     *
     * @param full the charge of one full billing period
     * @param days the days to be charged
     * @param billingPeriod the full billing period, by its anchor, that contains those days
     */
    public static Prorated charge(
            PeriodCharge full, ServicePeriod days, ServicePeriod billingPeriod) {
        Prorated share = share(Rule.DAYS_LEFT, full.net(), days, billingPeriod);
        List<DerivationStep> steps = new ArrayList<>(full.derivation(1).steps());
        steps.addAll(share.derivation().steps());
        return new Prorated(share.amount(), days, new Derivation(steps));
    }

    private static Prorated share(Rule rule, Money base, ServicePeriod days, ServicePeriod whole) {
        Money part = base.share(days.days(), whole.days(), RoundingMode.HALF_UP);
        DerivationStep step =
                DerivationStep.of(
                        rule, part, base, days.start(), days.end(), days.days(), whole.days());
        return new Prorated(part, days, Derivation.of(step));
    }
}
