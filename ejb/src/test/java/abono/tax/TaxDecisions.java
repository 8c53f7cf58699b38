package abono.tax;

import abono.money.Percent;

/** Decisions for the tests of other packages. */
public final class TaxDecisions {
    private TaxDecisions() {}

    public static TaxDecision spanish() {
        return new TaxDecision(TaxCategory.DOMESTIC, Percent.of("21"), "ES", null);
    }

    /** Domestic, at a rate in percent. */
    public static TaxDecision of(String percent) {
        return new TaxDecision(TaxCategory.DOMESTIC, Percent.of(percent), "ES", null);
    }

    public static TaxDecision reverseCharge() {
        return new TaxDecision(TaxCategory.REVERSE_CHARGE, Percent.ZERO, "DE", null);
    }

    public static TaxDecision notSubject() {
        return new TaxDecision(TaxCategory.NOT_SUBJECT, Percent.ZERO, "US", null);
    }
}
