package abono.tax;

import abono.money.Percent;

/** Decisions for the tests of other packages. */
public final class TaxDecisions {
    private TaxDecisions() {}

    public static TaxDecision spanish() {
        return new TaxDecision(TaxCategory.DOMESTIC, Percent.of("21"), "ES");
    }
}
