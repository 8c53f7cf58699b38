/**
 * What customers and sellers say to each other: comments on a quote's number, and customers'
 * requests for changes of what they have (Q6).
 *
 * <p>Comments are written once and never changed. A request is open until a seller answers it or
 * makes a quote of it; the quote doesn't know the request.
 */
package abono.talk;
