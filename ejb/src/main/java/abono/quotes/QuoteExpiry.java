package abono.quotes;

import abono.time.TimeHasPassed;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Ends quotes whose last day is over (Q9). A quote that is answered first is left alone. */
@Dependent
public class QuoteExpiry {
    private static final Logger LOG = Logger.getLogger(QuoteExpiry.class.getName());

    @Inject private Quotes quotes;
    @Inject private QuoteStep step;

    void expire(@Observes TimeHasPassed passed) {
        LocalDate latest = LocalDate.ofInstant(passed.now(), ZoneOffset.ofHours(14));
        for (UUID id : quotes.maybeExpired(latest)) {
            try {
                step.expire(id, passed.now());
            } catch (RuntimeException failed) {
                LOG.log(Level.SEVERE, "Expiry of quote " + id, failed);
            }
        }
    }
}
