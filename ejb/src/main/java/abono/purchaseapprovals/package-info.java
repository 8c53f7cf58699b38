/**
 * The buyer's own approval chain (U5): the rules of an account, the requests that members make
 * instead of binding, and the votes on them. Invariants: nobody approves their own request, a seat
 * votes once, nobody fills two seats of a request, a quote or an invoice has one waiting request at
 * most, a request keeps the approvers it was asked of, binds exactly once, and lets one payment
 * pass.
 */
package abono.purchaseapprovals;
