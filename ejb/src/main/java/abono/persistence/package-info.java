/**
 * What every repository says to the database in the same words: advisory locks, keyset pages,
 * searches for text. It knows no domain.
 *
 * <p>Invariants: a lock of the database has one seed, and no seed is two locks; text that a person
 * typed is never a wildcard.
 */
package abono.persistence;
