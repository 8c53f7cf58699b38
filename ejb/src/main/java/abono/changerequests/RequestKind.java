package abono.changerequests;

/** What a customer asks for, and what they must say about it. */
public enum RequestKind {
    ADD_SEATS(true, false, true),
    REMOVE_SEATS(true, false, true),
    OTHER_PRODUCT(false, true, false),
    END(true, false, false),
    RENEWAL(true, false, false),
    OTHER(false, false, false);

    private final boolean ofSubscription;
    private final boolean ofProduct;
    private final boolean ofSeats;

    RequestKind(boolean ofSubscription, boolean ofProduct, boolean ofSeats) {
        this.ofSubscription = ofSubscription;
        this.ofProduct = ofProduct;
        this.ofSeats = ofSeats;
    }

    /** Whether it is about a subscription that the account has. */
    public boolean ofSubscription() {
        return ofSubscription;
    }

    /** Whether it is about a product that the account may not have. */
    public boolean ofProduct() {
        return ofProduct;
    }

    /** Whether it is nothing without a number of seats. */
    public boolean ofSeats() {
        return ofSeats;
    }
}
