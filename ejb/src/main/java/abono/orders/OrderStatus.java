package abono.orders;

/** The life of an order, as one table: see {@link #to}. */
public enum OrderStatus {
    /** Fixed and being paid; nothing is provided yet (S7). */
    PLACING,
    COMPLETED,
    /** Not paid: nothing was provided, the cart is as it was. */
    FAILED;

    /**
     * What the order becomes.
     *
     * @throws IllegalStateException when the life of an order has no such step
     */
    OrderStatus to(OrderStatus target) {
        boolean possible =
                switch (this) {
                    case PLACING -> target != PLACING;
                    case COMPLETED, FAILED -> false;
                };
        if (!possible) {
            throw new IllegalStateException(
                    "An order that is " + this + " does not become " + target);
        }
        return target;
    }
}
