package abono.purchaseorders;

/**
 * A purchase order as its readers see it on the day.
 *
 * @param forecast when it runs out; null when nothing can be taken from it any more
 */
public record Standing(PurchaseOrder order, PurchaseOrderState state, Forecast forecast) {
    /** Whether a quote could be accepted on it today. */
    public boolean usable() {
        return state == PurchaseOrderState.USABLE && order.remaining().isPositive();
    }
}
