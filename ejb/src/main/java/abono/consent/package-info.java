/**
 * The buyer's own approval chain (U5): the rules of an account, the requests that members make
 * instead of binding, and the votes on them. Invariants: nobody approves their own request, a seat
 * votes once, a quote has one waiting request at most, and a request binds exactly once.
 */
package abono.consent;
