package abono.pricing;

import abono.money.Derivation;
import abono.money.DerivationStep;
import abono.money.DerivationStep.Rule;
import abono.money.Money;
import abono.money.Percent;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * What so many seats cost for one billing period, without tax.
 *
 * @param unit price of a seat for a period
 * @param seats how many
 * @param discountPercent taken off, rounded once, half up to the minor unit
 */
public record PeriodCharge(Money unit, int seats, Percent discountPercent) {
    /** Before the discount. */
    public Money list() {
        return unit.times(seats);
    }

    /** What the discount takes off. */
    public Money discount() {
        return list().percent(discountPercent, RoundingMode.HALF_UP);
    }

    /** After the discount. */
    public Money net() {
        return list().minus(discount());
    }

    /** How {@link #net} times the periods comes to be. */
    public Derivation derivation(int periods) {
        List<DerivationStep> steps = new ArrayList<>();
        steps.add(DerivationStep.of(Rule.SEATS_TIMES_PRICE, list(), (long) seats, unit));
        if (!discountPercent.isZero()) {
            steps.add(DerivationStep.of(Rule.DISCOUNT, discount(), discountPercent, list()));
            steps.add(DerivationStep.of(Rule.LESS, net(), list(), discount()));
        }
        if (periods > 1) {
            steps.add(DerivationStep.of(Rule.PERIODS, net().times(periods), (long) periods, net()));
        }
        return new Derivation(steps);
    }
}
