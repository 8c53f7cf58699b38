package abono.pricing;

import abono.money.Derivation;
import abono.money.Money;

/**
 * A share of a charge, with its story.
 *
 * @param amount not negative when its base was not
 * @param days the days that it is for
 */
public record Prorated(Money amount, ServicePeriod days, Derivation derivation) {}
