package abono.quotes.lines;

import abono.catalog.Plan;

/**
 * A checked line with what it comes to.
 *
 * @param plan what is sold or ended; null for a fee
 */
public record PricedLine(
        LineInput input, Plan plan, LineTerms terms, LineCharge charge, LineFigures figures) {
    /** Whether its amounts hold for one first day alone, because days are counted (D5). */
    public boolean dayBound() {
        return terms.dayBound(charge.charge());
    }
}
