/**
 * Money of a customer that no invoice has used yet: what a cheaper change or a correction gave back
 * of what had been collected, or a late charge brought too much (S6, D5). Invariants: the balance
 * is what was given less what was used, it equals the customer's part of the ledger account {@code
 * CUSTOMER_CREDIT}, and the part that is held for an order being paid never passes it (database
 * check). Whoever locks invoices too locks them first.
 */
package abono.accountcredit;
