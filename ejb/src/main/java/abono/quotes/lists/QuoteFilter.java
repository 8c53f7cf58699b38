package abono.quotes.lists;

import abono.quotes.QuoteStatus;
import java.util.Set;
import java.util.UUID;

/**
 * Which quotes a list shows.
 *
 * @param account of this account only, or null for all that the caller may see
 * @param statuses at least one
 * @param before the last id of the page before, or null for the first page
 * @param limit how many at most
 */
public record QuoteFilter(UUID account, Set<QuoteStatus> statuses, UUID before, int limit) {}
