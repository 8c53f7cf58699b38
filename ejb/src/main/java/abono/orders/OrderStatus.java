package abono.orders;

/** The life of an order: PLACING → COMPLETED | FAILED. */
public enum OrderStatus {
    /** Fixed and being paid; nothing is provided yet (S7). */
    PLACING,
    COMPLETED,
    /** Not paid: nothing was provided, the cart is as it was. */
    FAILED
}
