/**
 * The lines of a quote (rules Q1 and Q2): what each sells, changes or ends, what it costs for each
 * period and over the term, and what a change starts from.
 *
 * <p>Knows the catalog's periods and the subscriptions that lines touch, not the quote that they
 * become. Amounts are in minor units of the quote's currency.
 */
package abono.quotes.lines;
