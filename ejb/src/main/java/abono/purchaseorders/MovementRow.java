package abono.purchaseorders;

import abono.money.Money;
import java.time.Instant;
import java.util.UUID;

/**
 * A movement of a purchase order as lists show it.
 *
 * @param document the quote, invoice or credit note that moved it
 * @param invoiceNumber of the invoice or credit note, or null when it was a quote
 * @param amountMinor positive, in minor units
 */
public record MovementRow(
        PurchaseOrderMovement.Kind kind,
        Instant happenedAt,
        UUID document,
        String invoiceNumber,
        long amountMinor,
        String currency) {

    /** Whether an invoice or a credit note moved it; else a quote did. */
    public boolean byInvoice() {
        return invoiceNumber != null;
    }

    /** What was moved, positive. */
    public Money amount() {
        return Money.ofMinor(amountMinor, currency);
    }
}
