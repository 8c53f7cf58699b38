package abono.pricing;

/**
 * At which price it goes on by itself.
 *
 * @param ofTerms the agreed price of a contract, unless the catalog's has changed since (D1, Q10)
 * @param ofPeriods the catalog's price on the first day of a period (D1)
 */
public record NextPrices(RenewalPrices ofTerms, RenewalPrices ofPeriods) {
    /** For who asks nothing about what begins by itself. */
    public static NextPrices unchanged() {
        return new NextPrices(RenewalPrices.unchanged(), RenewalPrices.unchanged());
    }
}
