package abono.pricing;

import abono.money.Derivation;
import abono.money.Money;
import java.io.Serializable;

/**
 * What is billed for a part of a term, without tax.
 *
 * @param days the service that it is for
 * @param list before discounts, free months included
 */
public record TermCharge(ServicePeriod days, Money list, Money net, Derivation derivation)
        implements Serializable {}
