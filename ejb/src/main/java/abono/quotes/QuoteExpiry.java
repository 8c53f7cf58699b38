package abono.quotes;

import abono.jobs.DueWork;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Ends quotes whose last day is over (Q9). A quote that is answered first is left alone. */
@Dependent
public class QuoteExpiry {
    @Inject private Quotes quotes;
    @Inject private QuoteStep step;
    @Inject private DueWork work;

    /** Ends those that are over at the instant, each in its account's time zone. */
    public void run(Instant now) {
        LocalDate latest = LocalDate.ofInstant(now, ZoneOffset.ofHours(14));
        work.each("quote-expiry", quotes.maybeExpired(latest), id -> step.expire(id, now));
    }
}
