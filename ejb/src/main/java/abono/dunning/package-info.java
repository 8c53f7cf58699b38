/**
 * Collects by itself what renewals invoice (P6): the preferred card is charged, tried again after
 * three, five and seven days with a mail each time, then the service is suspended; a payment, by
 * whatever way, restores it.
 *
 * <p>Invariant: an invoice is collected once, since every try carries a key of its own and the
 * payment protocol of {@code payments} does the rest.
 */
package abono.dunning;
