package abono.quotes.lines;

import abono.money.Money;
import abono.money.Percent;
import abono.pricing.PeriodCharge;
import java.math.RoundingMode;
import java.util.List;

/**
 * What a line costs for one price period, or once.
 *
 * @param charge seats, price and discounts
 * @param offerBase what a discount of the whole quote is taken off; zero where there is none
 * @param before what a change or renewal starts from; else null
 */
public record LineCharge(PeriodCharge charge, Money offerBase, AgreedBefore before) {
    /** The same with a share of the whole quote's discount, if that is taken off it at all. */
    public LineCharge bearing(Money share) {
        return offerBase.isZero() ? this : new LineCharge(charge.bearing(share), offerBase, before);
    }

    /**
     * What each line bears of a percentage off the whole quote (Q2): rounded once, half up, on the
     * sum of what it is taken off, and spread to the cent, so that the shares come exactly to it.
     *
     * @param bases what it is taken off in the lines that count
     */
    public static List<Money> shares(List<Money> bases, Percent percent) {
        return bases.stream()
                .reduce(Money::plus)
                .map(sum -> sum.percent(percent, RoundingMode.HALF_UP).spread(bases))
                .orElse(List.of());
    }
}
