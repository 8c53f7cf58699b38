/**
 * Money of a customer that no invoice has used yet: what a cheaper change or a correction gave back
 * (S6). Invariants: the balance is what was given less what was used, it equals the customer's part
 * of the ledger account {@code CUSTOMER_CREDIT}, and the part that is held for an order being paid
 * never passes it (database check).
 */
package abono.credit;
