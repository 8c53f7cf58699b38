package abono.pricing;

import abono.money.Derivation;
import abono.money.DerivationStep;
import abono.money.DerivationStep.Rule;
import abono.money.Money;
import abono.money.Percent;
import java.io.Serializable;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * What so many seats cost for one billing period, without tax.
 *
 * @param unit price of a seat for a period
 * @param seats how many
 * @param discountPercent taken off, rounded once, half up to the minor unit
 * @param off an amount taken off after that, never more than what is left
 * @param offerPercent taken off what is left then, by the discount of a whole quote
 */
public record PeriodCharge(
        Money unit, int seats, Percent discountPercent, Money off, Percent offerPercent)
        implements Serializable {
    /** Refuses to take off more than there is. */
    public PeriodCharge {
        Money list = unit.times(seats);
        Money left = list.minus(list.percent(discountPercent, RoundingMode.HALF_UP));
        if (off.isNegative() || off.compareTo(left) > 0) {
            throw new IllegalArgumentException(off + " off " + left);
        }
    }

    /** With a discount in percent alone, or none. */
    public PeriodCharge(Money unit, int seats, Percent discountPercent) {
        this(unit, seats, discountPercent, Money.zero(unit.currency()), Percent.ZERO);
    }

    /** Before the discounts. */
    public Money list() {
        return unit.times(seats);
    }

    /** What all discounts together take off. */
    public Money discount() {
        return list().minus(net());
    }

    /** After the discounts. */
    public Money net() {
        Money left = ownNet();
        return left.minus(left.percent(offerPercent, RoundingMode.HALF_UP));
    }

    private Money percentPart() {
        return list().percent(discountPercent, RoundingMode.HALF_UP);
    }

    private Money ownNet() {
        return list().minus(percentPart()).minus(off);
    }

    /**
     * The same at another price of a seat; an amount off is kept as far as there is so much to take
     * it off.
     */
    public PeriodCharge at(Money price) {
        Money list = price.times(seats);
        Money left = list.minus(list.percent(discountPercent, RoundingMode.HALF_UP));
        return new PeriodCharge(price, seats, discountPercent, off.min(left), offerPercent);
    }

    /** How {@link #net} comes to be. */
    public List<DerivationStep> steps() {
        List<DerivationStep> steps = new ArrayList<>();
        steps.add(DerivationStep.of(Rule.SEATS_TIMES_PRICE, list(), (long) seats, unit));
        Money left = list();
        if (!discountPercent.isZero()) {
            steps.add(DerivationStep.of(Rule.DISCOUNT, percentPart(), discountPercent, left));
            left = less(steps, left, percentPart());
        }
        if (!off.isZero()) {
            steps.add(DerivationStep.of(Rule.AMOUNT_OFF, off));
            left = less(steps, left, off);
        }
        if (!offerPercent.isZero()) {
            Money part = left.percent(offerPercent, RoundingMode.HALF_UP);
            steps.add(DerivationStep.of(Rule.QUOTE_DISCOUNT, part, offerPercent, left));
            less(steps, left, part);
        }
        return steps;
    }

    private static Money less(List<DerivationStep> steps, Money before, Money part) {
        Money after = before.minus(part);
        steps.add(DerivationStep.of(Rule.LESS, after, before, part));
        return after;
    }

    /** How {@link #net} times the periods comes to be. */
    public Derivation derivation(int periods) {
        List<DerivationStep> steps = steps();
        if (periods > 1) {
            steps.add(DerivationStep.of(Rule.PERIODS, net().times(periods), (long) periods, net()));
        }
        return new Derivation(steps);
    }
}
