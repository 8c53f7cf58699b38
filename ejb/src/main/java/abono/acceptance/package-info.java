/**
 * What becomes of an acceptance that is contested (U9): billing is held until staff decide, then
 * goes on, or all that the acceptance made is taken back in one transaction.
 *
 * <p>Knows quotes, subscriptions, invoices, credit and purchase orders; not who contests or
 * decides. Invariants: what is taken back is credited document by document, so the ledger stays
 * balanced; a subscription that was changed goes back to what it was and is billed again as it was
 * agreed.
 */
package abono.acceptance;
