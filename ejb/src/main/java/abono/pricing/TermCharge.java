package abono.pricing;

import abono.money.Derivation;
import abono.money.Money;
import java.io.Serializable;

/**
 * What is billed for a part of a term, without tax.
 *
 * @param days the service that it is for
 * @param list before discounts, free months included; those of a term sum to the term's
 * @param printed what a line prints before anything comes off: the list price of the months that
 *     are charged and that of the free ones, never less than what it nets. Each is rounded for
 *     itself over the months of a term, so this can be a minor unit beside {@code list}
 * @param free what of that is not charged because months are free
 */
public record TermCharge(
        ServicePeriod days, Money list, Money printed, Money free, Money net, Derivation derivation)
        implements Serializable {
    /** Keeps what comes off a line from being negative (I2a). */
    public TermCharge {
        if (!net.isNegative() && printed.compareTo(net) < 0) {
            printed = net;
        }
        free = free.min(printed.minus(net));
    }

    /** Without free months. */
    public TermCharge(ServicePeriod days, Money list, Money net, Derivation derivation) {
        this(days, list, list, Money.zero(net.currency()), net, derivation);
    }

    /**
     * The same with more taken off: what it would cost without stays as it is.
     *
     * @param less the new net, in the same currency
     * @param how how that net was computed
     */
    public TermCharge netting(Money less, Derivation how) {
        return new TermCharge(days, list, printed, free, less, how);
    }

    /** What is saved of the list price, free months included; without tax. */
    public Money saved() {
        return list.minus(net);
    }

    /** What comes off besides free months. */
    public Money discount() {
        return printed.minus(free).minus(net);
    }
}
