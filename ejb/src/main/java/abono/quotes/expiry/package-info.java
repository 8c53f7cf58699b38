/**
 * What the clock does to sent quotes: it reminds of their last day, and ends them after it (Q9).
 *
 * <p>Each quote has a transaction and a row lock of its own; a quote that is answered first is left
 * alone, and each reminder goes out once.
 */
package abono.quotes.expiry;
