package abono.quotes.pipeline;

import abono.quotes.QuoteStatus;
import java.math.BigDecimal;
import java.util.Set;
import java.util.UUID;

/**
 * Which quotes the pipeline's table shows.
 *
 * @param statuses at least one
 * @param account part of the customer's name or of the quote's number, or null
 * @param author who drafted it, or null
 * @param from least value in major units of the quote's currency, or null
 * @param to greatest value, or null
 */
public record PipelineFilter(
        Set<QuoteStatus> statuses, String account, UUID author, BigDecimal from, BigDecimal to) {
    /** The columns that can be sorted by. */
    public enum Sort {
        NUMBER("q.number"),
        CUSTOMER("a.legalName"),
        AUTHOR("p.name"),
        VALID("q.terms.validUntil"),
        CHANGED("q.changedAt"),
        VALUE("q.listMinor + q.taxMinor - q.discountMinor");

        private final String clause;

        Sort(String clause) {
            this.clause = clause;
        }

        String clause() {
            return clause;
        }
    }

    /**
     * Which part of the table, in which order.
     *
     * @param first how many rows to pass over
     * @param size how many rows at most
     */
    public record Part(Sort sort, boolean ascending, int first, int size) {}

    boolean byValue() {
        return from != null || to != null;
    }
}
