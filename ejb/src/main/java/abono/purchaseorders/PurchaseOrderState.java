package abono.purchaseorders;

/** What a purchase order is on a day; derived, never stored. */
public enum PurchaseOrderState {
    USABLE,
    NOT_YET_VALID,
    EXHAUSTED,
    EXPIRED,
    CLOSED
}
