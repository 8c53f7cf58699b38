package abono.quotes.pipeline;

import abono.money.Money;
import abono.money.Percent;
import abono.quotes.lists.QuoteTotals;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * How many quotes there are of some kind and what they come to.
 *
 * @param value whole terms with tax, in one currency
 */
public record QuoteSum(long count, Money value) {
    static QuoteSum of(Collection<QuoteTotals> totals, String currency) {
        return new QuoteSum(
                totals.stream().mapToLong(QuoteTotals::count).sum(),
                totals.stream().map(QuoteTotals::total).reduce(Money.zero(currency), Money::plus));
    }

    /** A part of a whole in percent, to one decimal; null when there is no whole to divide. */
    static Percent rate(long part, long whole) {
        return whole == 0
                ? null
                : new Percent(
                        BigDecimal.valueOf(part)
                                .movePointRight(2)
                                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP));
    }
}
