/**
 * What invoices and their lines came from, without knowing it: a kind and an opaque id. Invariant,
 * also a unique constraint in the database: what has an origin was invoiced once.
 */
package abono.invoices.origins;
