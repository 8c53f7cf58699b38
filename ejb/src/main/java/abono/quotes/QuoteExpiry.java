package abono.quotes;

import abono.time.TimeHasPassed;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Ends quotes whose last day is over (Q9). A quote that is answered first is left alone. */
@Dependent
public class QuoteExpiry {
    @Inject private Quotes quotes;
    @Inject private Event<QuoteEvent> events;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void expire(@Observes TimeHasPassed passed) {
        LocalDate latest = LocalDate.ofInstant(passed.now(), ZoneOffset.ofHours(14));
        for (var id : quotes.maybeExpired(latest)) {
            Quote quote = quotes.locked(id);
            if (quote.expire(passed.now())) {
                events.fire(
                        new QuoteEvent.Expired(quote.id(), quote.account().id(), quote.number()));
            }
        }
    }
}
