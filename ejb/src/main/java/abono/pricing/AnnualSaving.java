package abono.pricing;

import abono.money.Money;
import abono.money.Percent;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What somebody saves who pays once a year instead of every month.
 *
 * @param monthly twelve monthly charges
 * @param annual one annual charge
 */
public record AnnualSaving(Money monthly, Money annual) implements Serializable {
    private static final int MONTHS = 12;
    private static final long WHOLE = 100;

    /** The saving by the charges of a month and of a year, without tax. */
    public static AnnualSaving of(Money month, Money year) {
        return new AnnualSaving(month.times(MONTHS), year);
    }

    /** Not positive when the year is no cheaper. */
    public Money amount() {
        return monthly.minus(annual);
    }

    /** In whole percent, rounded down: never more is promised than is kept. */
    public Percent percent() {
        long share = amount().isPositive() ? amount().minor() * WHOLE / monthly.minor() : 0;
        return new Percent(BigDecimal.valueOf(share));
    }
}
