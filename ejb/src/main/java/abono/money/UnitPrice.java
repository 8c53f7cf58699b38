package abono.money;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What one of a quantity costs, so that quantity × price is the amount (I2a). A year's price billed
 * by the quarter, or the days of a period, seldom give whole cents for one; so the price has as
 * many decimals as the product needs, which EN 16931 allows for prices and not for amounts.
 *
 * @param value in major units, with the currency's decimals at least
 * @param currency ISO 4217 code
 */
public record UnitPrice(BigDecimal value, String currency) implements Serializable {
    /** More decimals say nothing to a reader; what needs more is rounded once, as amounts are. */
    private static final int MOST_EXACT = 6;

    /**
     * The price of one: exact when six decimals suffice for that, else the shortest whose product
     * with the quantity is the amount when it is rounded half up to the minor unit.
     *
     * @param quantity at least one
     */
    public static UnitPrice of(Money amount, long quantity) {
        BigDecimal whole = amount.amount();
        BigDecimal count = BigDecimal.valueOf(quantity);
        for (int decimals = whole.scale(); decimals <= MOST_EXACT; decimals++) {
            BigDecimal price = whole.divide(count, decimals, RoundingMode.HALF_UP);
            if (price.multiply(count).compareTo(whole) == 0) {
                return new UnitPrice(price, amount.currency());
            }
        }
        for (int decimals = whole.scale(); ; decimals++) {
            BigDecimal price = whole.divide(count, decimals, RoundingMode.HALF_UP);
            BigDecimal product =
                    price.multiply(count).setScale(whole.scale(), RoundingMode.HALF_UP);
            if (product.compareTo(whole) == 0) {
                return new UnitPrice(price, amount.currency());
            }
        }
    }

    /** The amount of a quantity, rounded once, half up to the minor unit. */
    public Money times(long quantity) {
        BigDecimal product = value.multiply(BigDecimal.valueOf(quantity));
        int decimals = Money.zero(currency).amount().scale();
        return Money.of(product.setScale(decimals, RoundingMode.HALF_UP), currency);
    }

    /** The price with the other sign. */
    public UnitPrice negated() {
        return new UnitPrice(value.negate(), currency);
    }

    /** Code and price, e.g. {@code EUR 13.33325}; for people use {@link MoneyText}. */
    @Override
    public String toString() {
        return currency + " " + value.toPlainString();
    }
}
