/**
 * What a quote is offered under: how long it holds and binds, how it is paid and taxed, and the
 * invoices that follow until the terms end, as they are kept with it.
 *
 * <p>Knows what was typed, not the quote. Amounts are in minor units of the quote's currency.
 */
package abono.quotes.terms;
