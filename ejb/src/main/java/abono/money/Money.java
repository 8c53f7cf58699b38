package abono.money;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * An amount of one currency, held as a whole number of its minor units (cents of EUR, yen of JPY).
 *
 * <p>Entities store {@link #minor()} in a bigint column and the currency once for the document, so
 * a document cannot mix currencies. No operation rounds without being told how.
 */
public final class Money implements Comparable<Money>, Serializable {
    private static final long serialVersionUID = 1L;

    private final long minor;
    private final Currency currency;

    private Money(long minor, Currency currency) {
        this.minor = minor;
        this.currency = Objects.requireNonNull(currency);
    }

    /**
     * An amount from minor units, e.g. {@code ofMinor(1230, "EUR")} is EUR 12.30.
     *
     * @throws IllegalArgumentException when the code is no ISO 4217 currency
     */
    public static Money ofMinor(long minor, String currency) {
        return new Money(minor, Currency.getInstance(currency));
    }

    /** Nothing, in the given currency. */
    public static Money zero(String currency) {
        return ofMinor(0, currency);
    }

    /**
     * An amount from major units, e.g. {@code of("12.3", "EUR")}; never rounds.
     *
     * @throws ArithmeticException when it has more decimals than the currency or is out of range
     */
    public static Money of(BigDecimal major, String currency) {
        Currency unit = Currency.getInstance(currency);
        BigDecimal minor = major.movePointRight(unit.getDefaultFractionDigits());
        return new Money(minor.longValueExact(), unit);
    }

    /** Minor units, e.g. cents. */
    public long minor() {
        return minor;
    }

    /** ISO 4217 code. */
    public String currency() {
        return currency.getCurrencyCode();
    }

    /** The amount in major units with the currency's decimals, e.g. 12.30. */
    public BigDecimal amount() {
        return BigDecimal.valueOf(minor, currency.getDefaultFractionDigits());
    }

    /** The sum; refuses another currency. */
    public Money plus(Money other) {
        return new Money(Math.addExact(minor, same(other).minor), currency);
    }

    /** The difference; refuses another currency. */
    public Money minus(Money other) {
        return new Money(Math.subtractExact(minor, same(other).minor), currency);
    }

    /** The amount so many times. */
    public Money times(long factor) {
        return new Money(Math.multiplyExact(minor, factor), currency);
    }

    /** The amount with the other sign. */
    public Money negated() {
        return new Money(Math.negateExact(minor), currency);
    }

    /**
     * The part {@code numerator / denominator}, multiplied first and rounded once (rule D5).
     *
     * @throws ArithmeticException when the denominator is zero
     */
    public Money share(long numerator, long denominator, RoundingMode rounding) {
        BigInteger product = BigInteger.valueOf(minor).multiply(BigInteger.valueOf(numerator));
        BigDecimal part =
                new BigDecimal(product).divide(BigDecimal.valueOf(denominator), 0, rounding);
        return new Money(part.longValueExact(), currency);
    }

    /** So many percent of the amount, rounded once. */
    public Money percent(Percent percent, RoundingMode rounding) {
        BigDecimal part = BigDecimal.valueOf(minor).multiply(percent.value()).movePointLeft(2);
        return new Money(part.setScale(0, rounding).longValueExact(), currency);
    }

    /** Divides into equal parts that differ by one minor unit at most and lose none. */
    public List<Money> split(int parts) {
        if (parts < 1) {
            throw new IllegalArgumentException("parts: " + parts);
        }
        List<Money> result = new ArrayList<>(parts);
        long given = 0;
        for (int i = 1; i <= parts; i++) {
            long until =
                    BigInteger.valueOf(minor)
                            .multiply(BigInteger.valueOf(i))
                            .divide(BigInteger.valueOf(parts))
                            .longValueExact();
            result.add(new Money(until - given, currency));
            given = until;
        }
        return result;
    }

    /**
     * Divides in proportion to the weights, each part rounded down; the minor units that are left
     * go to those that lost most by that, the first of equals first. Parts add up to the amount.
     *
     * @param weights none negative; all zero only when the amount is
     */
    public List<Money> spread(List<Money> weights) {
        BigInteger whole = BigInteger.ZERO;
        for (Money weight : weights) {
            whole = whole.add(BigInteger.valueOf(same(weight).minor));
        }
        if (whole.signum() == 0 && minor == 0) {
            return List.copyOf(weights);
        }
        long[] parts = new long[weights.size()];
        BigInteger[] lost = new BigInteger[parts.length];
        long left = minor;
        for (int i = 0; i < parts.length; i++) {
            BigInteger weight = BigInteger.valueOf(weights.get(i).minor);
            BigInteger[] part =
                    BigInteger.valueOf(minor).multiply(weight).divideAndRemainder(whole);
            parts[i] = part[0].longValueExact();
            lost[i] = part[1];
            left -= parts[i];
        }
        IntStream.range(0, parts.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> lost[i]).reversed())
                .limit(left)
                .forEach(i -> parts[i]++);
        return Arrays.stream(parts).mapToObj(part -> new Money(part, currency)).toList();
    }

    /** The smaller of the two. */
    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public boolean isZero() {
        return minor == 0;
    }

    public boolean isPositive() {
        return minor > 0;
    }

    public boolean isNegative() {
        return minor < 0;
    }

    private Money same(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("Two currencies: " + this + " and " + other);
        }
        return other;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(minor, same(other).minor);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Money that && minor == that.minor && currency.equals(that.currency);
    }

    @Override
    public int hashCode() {
        return Objects.hash(minor, currency);
    }

    /** Code and amount, e.g. {@code EUR 12.30}; for people use {@link MoneyText}. */
    @Override
    public String toString() {
        return currency + " " + amount().toPlainString();
    }
}
