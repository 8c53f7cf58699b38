package abono.quotes.lines;

import abono.pricing.PeriodCharge;
import java.math.BigDecimal;

/**
 * The price that a seller named for what a change offers anew; with nothing named, what was agreed
 * goes on (Q2).
 *
 * @param percent off, or null
 * @param off an amount off each price period, or null
 * @param unit price of a seat, or null
 */
public record NamedPrice(BigDecimal percent, BigDecimal off, BigDecimal unit) {
    /** What a charge says, as a seller would name it: no discount is none named. */
    public static NamedPrice of(PeriodCharge charge, boolean withUnit) {
        return new NamedPrice(
                positive(charge.discountPercent().value()),
                positive(charge.off().amount()),
                withUnit ? charge.unit().amount() : null);
    }

    private static BigDecimal positive(BigDecimal value) {
        return value.signum() == 0 ? null : value;
    }

    /** Whether any price was named. */
    public boolean any() {
        return percent != null || off != null || unit != null;
    }
}
