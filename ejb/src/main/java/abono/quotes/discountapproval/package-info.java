/**
 * The seller's own approval: up to where each role may send quotes, what a quote exceeds, and the
 * decision of a sales manager on what was submitted (Q3).
 *
 * <p>Nobody decides on their own quote. A quote keeps who submitted and who decided; the limits are
 * only here.
 */
package abono.quotes.discountapproval;
