/**
 * What proves that a quote was accepted (U9): what was chosen and under which terms, by whom, when
 * and how, hashed and chained in the transaction of the acceptance. The document as accepted is
 * rendered from that afterwards; its digest is a second link of the same chain (Q7).
 *
 * <p>Invariants: an acceptance has exactly one row and one document at most; a row never changes;
 * each row's hash covers the one before.
 */
package abono.acceptance.evidence;
