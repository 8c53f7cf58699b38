package abono.orders;

/** What a cart can hold (S3). */
public enum ItemKind {
    /** A new subscription (S2). */
    PURCHASE(false),
    /** A new trial (S2). */
    TRIAL(false),
    /** More seats, same tier and period (S9). */
    ADD_SEATS(true),
    /** Another tier, other seats or another period (S10). */
    CHANGE(true),
    /** A running trial becomes a plan (S12). */
    SUBSCRIBE(true),
    /** A subscription or trial that has ended starts again (R2). */
    REACTIVATE(true);

    private final boolean onSubscription;

    ItemKind(boolean onSubscription) {
        this.onSubscription = onSubscription;
    }

    /** Whether it is about a subscription that exists. */
    public boolean onSubscription() {
        return onSubscription;
    }

    /** Whether credit is given for what was paid before. */
    boolean credits() {
        return this == ADD_SEATS || this == CHANGE;
    }
}
