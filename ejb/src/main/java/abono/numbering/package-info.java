/**
 * Document numbers for people: yearly series without gaps (rule I1).
 *
 * <p>Invariant: within a series numbers follow each other in order of issue and never skip. The row
 * lock on the series makes concurrent issuers wait for each other, and a rollback gives the number
 * back because the row rolls back too.
 */
package abono.numbering;
