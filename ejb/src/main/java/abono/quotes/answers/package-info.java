/**
 * What a customer says to a quote: who accepts or declines it, in which way, signed how (Q6).
 *
 * <p>Values only: what an answer does to a quote is the quote's.
 */
package abono.quotes.answers;
