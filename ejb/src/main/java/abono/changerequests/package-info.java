/**
 * Customers' requests for changes of what they have, and the seller's answers.
 *
 * <p>A request is open until a seller answers it or makes a quote of it; the quote doesn't know the
 * request.
 */
package abono.changerequests;
