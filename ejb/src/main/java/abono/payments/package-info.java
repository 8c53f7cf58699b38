/**
 * Money received: by card through a gateway, or by bank transfer that finance records; in full or
 * in part, for one invoice or several (rules P1 to P4).
 *
 * <p>The payment protocol (quality.md B): the attempt is committed, with the money set aside on its
 * invoices, before the gateway is called; the gateway gets the payment's own id as idempotency key;
 * reply, news from the gateway and the reaper all meet in {@link
 * abono.payments.PaymentSteps#record}, which does its work once. Lock order is payment, then
 * invoices by id, then number series. Invariant: an answer that is not known is asked for again,
 * never guessed.
 */
package abono.payments;
