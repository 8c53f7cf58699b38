package abono.quotes.lines;

import abono.pricing.PeriodCharge;
import java.math.BigDecimal;

/**
 * The price that a seller named for a line. Of a change it is for what is offered anew; with
 * nothing named, what was agreed goes on (Q2).
 *
 * @param percent off, 0 to 100 with at most four decimals, or null
 * @param off an amount off each price period, of a fee once, or null
 * @param unit price of a seat, of a fee of one, in the account's currency; or null
 */
public record NamedPrice(BigDecimal percent, BigDecimal off, BigDecimal unit) {
    /** No price is named. */
    public static final NamedPrice NONE = new NamedPrice(null, null, null);

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
