/**
 * What stored things and their queries share, whatever they are: how two things are told apart,
 * advisory locks, keyset pages, searches for text. It knows no domain.
 *
 * <p>Invariants: a lock of the database has one seed, and no seed is two locks; text that a person
 * typed is never a wildcard.
 */
package abono.persistence;
