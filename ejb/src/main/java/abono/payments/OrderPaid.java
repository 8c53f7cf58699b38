package abono.payments;

import java.util.UUID;

/**
 * The money for an order came: whoever owns the order provides what it says, in this transaction.
 *
 * @param payment to be settled on the order's invoice
 */
public record OrderPaid(UUID order, Payment payment) {}
