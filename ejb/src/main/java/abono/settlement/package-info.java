/**
 * Settlement: what a payment's outcome does (P1 to P4). Pages, REST and the day's work pay through
 * {@link abono.settlement.PaymentService} and the runs; reply, news from the gateway and the reaper
 * all meet in {@link abono.settlement.Settlement#record}, which does its work once and tells it top
 * to bottom: payment recorded, invoices settled, order fulfilled or released, dunning ended,
 * service restored, approvals used, given back or closed.
 *
 * <p>The payment protocol: the attempt is committed, with the money set aside on its invoices,
 * before the gateway is called; the gateway gets the payment's own id as idempotency key; no call
 * to it is made inside a transaction. Invariants: an answer that is not known is asked for again,
 * never guessed; no observer is needed for any of it, since events only tell.
 */
package abono.settlement;
