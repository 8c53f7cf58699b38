/**
 * What proves that a quote was accepted (U9): what was offered, by whom, when and how, hashed and
 * chained in the transaction of the acceptance.
 *
 * <p>Invariants: an acceptance has exactly one row; a row never changes; each row's hash covers the
 * one before.
 */
package abono.evidence;
