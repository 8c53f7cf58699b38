/**
 * Money received: by card through a gateway, by bank transfer that finance records, or from the
 * customer's credit; in full or in part, for one invoice or several (rules P1 to P4). A payment is
 * written down PENDING before the gateway is called, and its own id is the gateway's idempotency
 * key.
 *
 * <p>It knows the invoices that a payment is for and the books, not what a payment's outcome does:
 * that is {@code settlement}, which changes payments through {@link
 * abono.payments.PaymentLifecycle}. Invariants: a key is one payment of an account ({@code
 * payment_once}); a payment that has ended never changes again, save a transfer that is undone.
 */
package abono.payments;
