/**
 * Offers to corporate accounts: drafted, sent as immutable revisions, accepted or declined (rules
 * Q1 to Q9).
 *
 * <p>Each revision is a quote of its own that shares the number; the database lets one revision of
 * a number be open and one be accepted. A quote doesn't know what it becomes: {@code acceptance}
 * tells that story.
 */
package abono.quotes;
