package abono.quotes.discountapproval;

import java.math.BigDecimal;

/**
 * A limit that a quote exceeds (Q3).
 *
 * @param kind which one
 * @param actual what the quote has: percent, major units of its currency, or months
 * @param limit what is allowed
 */
public record Excess(Kind kind, BigDecimal actual, BigDecimal limit) {
    /** What is limited. */
    public enum Kind {
        /** The highest discount of a line. */
        DISCOUNT,
        /** The whole term with tax. */
        TOTAL,
        TERM,
        FREE_MONTHS,
        PAYMENT
    }
}
