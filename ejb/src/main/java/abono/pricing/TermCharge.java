package abono.pricing;

import abono.money.Derivation;
import abono.money.Money;
import java.io.Serializable;

/**
 * What is billed for a part of a term, without tax.
 *
 * @param days the service that it is for
 * @param list before discounts, free months included
 * @param free what of the list price is not charged because months are free; not more than comes
 *     off it altogether
 */
public record TermCharge(
        ServicePeriod days, Money list, Money free, Money net, Derivation derivation)
        implements Serializable {
    /** Keeps what is free within what comes off. */
    public TermCharge {
        Money off = list.minus(net);
        if (free.isPositive() && free.compareTo(off) > 0) {
            free = off.isNegative() ? Money.zero(net.currency()) : off;
        }
    }

    /** Without free months. */
    public TermCharge(ServicePeriod days, Money list, Money net, Derivation derivation) {
        this(days, list, Money.zero(net.currency()), net, derivation);
    }

    /**
     * What is printed before anything comes off: the list price, but never less than the net. The
     * two are rounded each for itself over the months of a term, so a single month's list price can
     * be a minor unit below a net without discount; a line with a negative discount would be no
     * better (I2a).
     */
    public Money printedList() {
        return list.compareTo(net) < 0 && !net.isNegative() ? net : list;
    }
}
