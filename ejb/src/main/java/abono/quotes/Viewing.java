package abono.quotes;

import abono.security.Person;
import abono.time.BusinessTime;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;

/** Remembers that a customer has opened what was sent to them. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Viewing {
    /** No change of the quote: whoever changes it at the same time is not held up. */
    private static final String FIRST =
            """
            update quote set viewed_at = ?1
            where id = ?2 and viewed_at is null and status = 'SENT'
            """;

    @PersistenceContext private EntityManager em;
    @Inject private BusinessTime time;
    @Inject private Event<QuoteEvent> events;

    /** The person opened the quote; once told, by the row's lock and its empty time. */
    public void by(Quote quote, Person reader) {
        if (quote.status() != QuoteStatus.SENT || quote.viewedAt() != null) {
            return;
        }
        int first =
                em.createNativeQuery(FIRST)
                        .setParameter(1, Timestamp.from(time.now()))
                        .setParameter(2, quote.id())
                        .executeUpdate();
        if (first == 1) {
            events.fire(
                    new QuoteEvent.Viewed(
                            quote.id(), quote.account().id(), quote.number(), reader.id()));
        }
    }
}
