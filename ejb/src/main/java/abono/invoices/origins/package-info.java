/**
 * What invoices and their lines came from: a kind and an id, and nothing else of it is known.
 * Invariant, also a unique constraint in the database: for one origin there is one document.
 */
package abono.invoices.origins;
