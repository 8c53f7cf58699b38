/**
 * The buyer's own approval chain (U5): the rules of an account, the requests that members make
 * instead of binding, and the votes on them. What is asked for is an opaque subject with an amount;
 * what the last yes does is the business of whoever asked. Invariants: nobody approves their own
 * request, a seat votes once, nobody fills two seats of a request, a subject has one waiting
 * request at most, a request keeps the approvers it was asked of, is given once, and lets one
 * payment pass.
 */
package abono.purchaseapprovals;
