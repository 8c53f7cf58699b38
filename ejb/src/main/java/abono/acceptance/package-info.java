/**
 * A customer accepts a quote (Q7): one act, one command, one transaction, told top to bottom by
 * {@link abono.acceptance.AcceptanceService}. Whoever takes the yes states the {@link
 * abono.acceptance.Authority} by which it binds, and the act checks it. Where the account's rules
 * want approval first (U5) its approvers are asked, and their last yes calls the act. What becomes
 * of an acceptance that is contested (U9) is here, too: billing is held until staff decide, then
 * goes on, or all that the acceptance made is taken back in one transaction.
 *
 * <p>Knows quotes, approvals, subscriptions, invoices, credit and purchase orders; not how a yes
 * reached the house, nor who is told. Invariants: a quote is accepted once, by an authority that
 * holds, and has its evidence; what is taken back is credited document by document, so the ledger
 * stays balanced; a subscription that was changed goes back to what it was and is billed again as
 * it was agreed.
 */
package abono.acceptance;
