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
 * @param offerShare what that takes off here: the percentage is rounded once on the sum of the
 *     quote's lines, and this is the line's share of it (Q2)
 */
public record PeriodCharge(
        Money unit,
        int seats,
        Percent discountPercent,
        Money off,
        Percent offerPercent,
        Money offerShare)
        implements Serializable {
    /** Refuses to take off more than there is. */
    public PeriodCharge {
        Money left = afterPercent(unit, seats, discountPercent);
        if (off.isNegative() || off.compareTo(left) > 0) {
            throw new IllegalArgumentException(off + " off " + left);
        }
        if (offerShare.isNegative() || offerShare.compareTo(left.minus(off)) > 0) {
            throw new IllegalArgumentException(offerShare + " off " + left.minus(off));
        }
    }

    /** The only line of its quote, or one whose share was not spread: its own percentage. */
    public PeriodCharge(
            Money unit, int seats, Percent discountPercent, Money off, Percent offerPercent) {
        this(
                unit,
                seats,
                discountPercent,
                off,
                offerPercent,
                afterPercent(unit, seats, discountPercent)
                        .minus(off)
                        .percent(offerPercent, RoundingMode.HALF_UP));
    }

    /** With a discount in percent alone, or none. */
    public PeriodCharge(Money unit, int seats, Percent discountPercent) {
        this(unit, seats, discountPercent, Money.zero(unit.currency()), Percent.ZERO);
    }

    private static Money afterPercent(Money unit, int seats, Percent percent) {
        Money list = unit.times(seats);
        return list.minus(list.percent(percent, RoundingMode.HALF_UP));
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
        return beforeOffer().minus(offerShare);
    }

    /** After its own discounts, before that of the whole quote. */
    public Money beforeOffer() {
        return afterPercent(unit, seats, discountPercent).minus(off);
    }

    /** The same with another share of the whole quote's discount. */
    public PeriodCharge bearing(Money share) {
        return new PeriodCharge(unit, seats, discountPercent, off, offerPercent, share);
    }

    /** The same with its share of an older quote's discount as an amount off of its own. */
    public PeriodCharge ofItsOwn() {
        return new PeriodCharge(unit, seats, discountPercent, off.plus(offerShare), Percent.ZERO);
    }

    /**
     * The same at another price of a seat; an amount off is kept as far as there is so much to take
     * it off, and a share of the whole quote's discount grows or shrinks with what it is taken off.
     */
    public PeriodCharge at(Money price) {
        return at(price, off);
    }

    /**
     * The same when the price that it was agreed in relation to is another: the price of a seat and
     * an amount off change in the same proportion, each rounded once, half up; percentages stay.
     *
     * @param before that price of a seat; when it was nothing, a seat costs the other from now on
     * @param after the same as it is now
     */
    public PeriodCharge following(Money before, Money after) {
        return before.isZero()
                ? at(after)
                : at(inProportion(unit, before, after), inProportion(off, before, after));
    }

    private static Money inProportion(Money amount, Money before, Money after) {
        return amount.share(after.minor(), before.minor(), RoundingMode.HALF_UP);
    }

    private PeriodCharge at(Money price, Money wantedOff) {
        Money left = afterPercent(price, seats, discountPercent);
        Money offThen = wantedOff.min(left);
        Money before = beforeOffer();
        Money share =
                before.isZero()
                        ? offerShare
                        : offerShare.share(
                                left.minus(offThen).minor(), before.minor(), RoundingMode.HALF_UP);
        return new PeriodCharge(price, seats, discountPercent, offThen, offerPercent, share);
    }

    /** How {@link #net} comes to be. */
    public List<DerivationStep> steps() {
        List<DerivationStep> steps = new ArrayList<>();
        steps.add(DerivationStep.of(Rule.SEATS_TIMES_PRICE, list(), (long) seats, unit));
        Money left = list();
        if (!discountPercent.isZero()) {
            Money part = left.percent(discountPercent, RoundingMode.HALF_UP);
            steps.add(DerivationStep.of(Rule.DISCOUNT, part, discountPercent, left));
            left = less(steps, left, part);
        }
        if (!off.isZero()) {
            steps.add(DerivationStep.of(Rule.AMOUNT_OFF, off));
            left = less(steps, left, off);
        }
        if (!offerShare.isZero()) {
            steps.add(DerivationStep.of(Rule.QUOTE_SHARE, offerShare, offerPercent, left));
            less(steps, left, offerShare);
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
