/**
 * Exact money: amounts in minor units of one ISO currency, percentages, and the story of how an
 * amount came to be.
 *
 * <p>Knows nothing else of Abono. Invariants: no floating point, no silent rounding, no sum over
 * two currencies.
 */
package abono.money;
