/**
 * Gets paid what renewals invoice (P6): a case is opened for the invoice, the preferred card is to
 * be charged, again after three, five and seven days with a mail each time, then the service is
 * suspended; what settles the invoice, by whatever way, ends the case and restores the service.
 *
 * <p>It knows invoices and subscriptions, not payments: {@code settlement} charges what is due here
 * and, like {@code invoicing}, ends the case of every invoice that it settles. Invariant: a try is
 * noted once, under the case's row lock.
 */
package abono.dunning;
