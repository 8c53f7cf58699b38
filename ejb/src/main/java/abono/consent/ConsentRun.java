package abono.consent;

import abono.consent.ConsentRequest.Status;
import abono.quotes.Quote;
import abono.quotes.QuoteEvent;
import abono.time.BusinessTime;
import abono.time.TimeHasPassed;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Reminds approvers after two and five days, once each, and closes what has no object any more. */
@Dependent
public class ConsentRun {
    private static final Duration[] AFTER = {Duration.ofDays(2), Duration.ofDays(5)};

    @Inject private Consents consents;
    @Inject private BusinessTime time;
    @Inject private Event<ConsentEvent> events;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void remind(@Observes TimeHasPassed passed) {
        for (int i = 0; i < AFTER.length; i++) {
            Instant asked = passed.now().minus(AFTER[i]);
            int times = i + 1;
            for (ConsentRequest each : consents.due(asked, times)) {
                each.remind();
                events.fire(new ConsentEvent.Reminded(each.id(), each.accountId(), times));
            }
        }
    }

    void accepted(@Observes QuoteEvent.Accepted event) {
        close(event.subject(), "ACCEPTED");
    }

    void declined(@Observes QuoteEvent.Declined event) {
        close(event.subject(), "DECLINED");
    }

    void withdrawn(@Observes QuoteEvent.Withdrawn event) {
        close(event.subject(), "WITHDRAWN");
    }

    void expired(@Observes QuoteEvent.Expired event) {
        close(event.subject(), "EXPIRED");
    }

    /** What went out takes the place of the revision before it. */
    void sent(@Observes QuoteEvent.Sent event) {
        Quote quote = consents.lock(event.subject());
        if (quote.replacesId() != null) {
            close(quote.replacesId(), "SUPERSEDED");
        }
    }

    private void close(UUID quote, String why) {
        for (ConsentRequest each : consents.waiting(quote)) {
            each.end(Status.CLOSED, why, time.now());
            events.fire(new ConsentEvent.Closed(each.id(), each.accountId(), why));
        }
    }
}
