package abono.quotelinks;

import abono.quotes.Quote;
import abono.security.Person;
import java.time.LocalDate;
import java.util.List;

/**
 * What a link shows.
 *
 * @param quote with its lines
 * @param reader whose link it is
 * @param state what the link is good for now
 * @param today the day that it is for the customer
 * @param orderRequired whether so much can be accepted on a registered purchase order only (Q8)
 * @param approvers who would be asked to approve it; none when the reader binds alone (U5)
 */
public record Offer(
        Quote quote,
        Person reader,
        LinkState state,
        LocalDate today,
        boolean orderRequired,
        List<String> approvers) {
    /** Whether it can be answered. */
    public boolean open() {
        return state == LinkState.OPEN;
    }
}
