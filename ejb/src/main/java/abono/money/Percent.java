package abono.money;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A percentage between 0 and 100 with at most four decimals, e.g. 21 or 8.875.
 *
 * @param value per hundred, without trailing zeros
 */
public record Percent(BigDecimal value) implements Comparable<Percent>, Serializable {
    /** Nothing. */
    public static final Percent ZERO = new Percent(BigDecimal.ZERO);

    /** Refuses less than 0, more than 100 and more than four decimals. */
    public Percent {
        value = value.stripTrailingZeros();
        if (value.scale() < 0) {
            value = value.setScale(0);
        }
        if (value.signum() < 0
                || value.compareTo(BigDecimal.valueOf(100)) > 0
                || value.scale() > 4) {
            throw new IllegalArgumentException("Not a percentage from 0 to 100: " + value);
        }
    }

    /** A percentage from its decimal notation, e.g. {@code "12.5"}. */
    public static Percent of(String value) {
        return new Percent(new BigDecimal(value));
    }

    public boolean isZero() {
        return value.signum() == 0;
    }

    @Override
    public int compareTo(Percent other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString() + "%";
    }
}
