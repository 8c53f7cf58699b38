package abono.quotes.lists;

import abono.money.Money;
import abono.quotes.QuoteStatus;

/** How many quotes of a status there are in one currency and what they come to. */
public record QuoteTotals(QuoteStatus status, String currency, long count, long totalMinor) {
    /** Whole terms with tax. */
    public Money total() {
        return Money.ofMinor(totalMinor, currency);
    }
}
