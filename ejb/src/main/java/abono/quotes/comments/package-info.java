/**
 * What customers and sellers say to each other about a quote: comments on its number, so that every
 * revision shows them (Q6).
 *
 * <p>A comment is written once and never changed; each side sees what the other wrote and it has
 * not read. A quote doesn't know its comments.
 */
package abono.quotes.comments;
