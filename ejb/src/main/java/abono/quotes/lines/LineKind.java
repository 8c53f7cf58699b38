package abono.quotes.lines;

/** What a line of a quote does (Q1). */
public enum LineKind {
    /** Starts a subscription. */
    SUBSCRIPTION,
    /** Changes tier or seats of a running one; its renewal date stays. */
    AMENDMENT,
    /** Continues one for another term from the day that the present one ends. */
    RENEWAL,
    /** Lets one end with its term. */
    CANCELLATION,
    /** Is charged once. */
    FEE;

    /** Whether it is about a subscription that runs. */
    public boolean touches() {
        return this == AMENDMENT || this == RENEWAL || this == CANCELLATION;
    }

    /** Whether it is of a plan in so many seats. */
    public boolean sells() {
        return this == SUBSCRIPTION || this == AMENDMENT || this == RENEWAL;
    }
}
