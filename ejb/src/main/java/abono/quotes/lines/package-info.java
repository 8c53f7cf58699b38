/**
 * What a representative wants to offer, checked and priced line by line (rules Q1 and Q2): pure
 * arithmetic over what was looked up before, without a query of its own.
 *
 * <p>Knows the catalog and the subscriptions that lines touch, not the quote that they become.
 */
package abono.quotes.lines;
