package abono.tax;

import abono.money.Derivation;
import abono.money.Money;

/**
 * The tax of one category and rate on a document.
 *
 * @param decision which tax it is
 * @param amount of the tax
 * @param derivation how the amount comes to be
 */
public record TaxAmount(TaxDecision decision, Money amount, Derivation derivation) {}
