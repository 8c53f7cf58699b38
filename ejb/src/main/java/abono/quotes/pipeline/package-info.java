/**
 * What the sellers have in hand: their quotes by stage, with counts, values and the rate of what
 * was won.
 *
 * <p>Reads quotes and changes none; knows nothing but them. Each list is one query, in the scope of
 * its caller.
 */
package abono.quotes.pipeline;
