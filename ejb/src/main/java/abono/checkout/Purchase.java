package abono.checkout;

import abono.invoices.Invoice;
import abono.orders.Order;
import abono.payments.Payment;

/**
 * What became of an order.
 *
 * @param payment the card payment, or null when nothing was due
 * @param document the invoice, or the credit note of a change that gave money back; null while the
 *     order is not completed and when it cost nothing
 */
public record Purchase(Order order, Payment payment, Invoice document) {}
