package abono.pricing;

/** How a contract's charges are cut into invoices (Q1). */
public enum BillingFrequency {
    /** One invoice for the whole term. */
    UPFRONT(0),
    ANNUAL(12),
    QUARTERLY(3),
    MONTHLY(1);

    private final int months;

    BillingFrequency(int months) {
        this.months = months;
    }

    /**
     * Calendar months that one invoice is for.
     *
     * @param termMonths length of the contract, which an upfront invoice is for
     */
    public int months(int termMonths) {
        return this == UPFRONT ? termMonths : months;
    }
}
