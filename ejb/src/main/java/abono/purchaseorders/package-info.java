/**
 * The customers' purchase orders, kept as wallets (U4): an acceptance reserves, invoices consume
 * what was reserved, credit notes and given up contracts give back. It knows accounts and invoices,
 * and looks at running subscriptions to tell when an order runs out.
 *
 * <p>Invariants: reserved and consumed together never pass the amount (row lock and database
 * check), they equal the sums of the movements, and a document moves an order once (unique
 * constraint).
 */
package abono.purchaseorders;
