package abono.offers;

import abono.quotes.Quote;
import abono.security.Person;
import java.time.LocalDate;

/**
 * What a link shows.
 *
 * @param quote with its lines
 * @param reader whose link it is
 * @param state what the link is good for now
 * @param today the day that it is for the customer
 */
public record Offer(Quote quote, Person reader, LinkState state, LocalDate today) {
    /** Whether it can be answered. */
    public boolean open() {
        return state == LinkState.OPEN;
    }
}
