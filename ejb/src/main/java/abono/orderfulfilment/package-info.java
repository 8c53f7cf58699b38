/**
 * What an order becomes: subscriptions, an invoice or a credit note, an empty cart; or nothing,
 * with all that was set aside given back. Called by {@code settlement} with the outcome of the
 * payment, and by {@code checkout} when nothing is due.
 *
 * <p>Invariant: an order is provided or given up once, under its row lock.
 */
package abono.orderfulfilment;
