package abono.purchaseapprovals;

import abono.jobs.DueWork;
import abono.purchaseapprovals.ConsentRequest.Status;
import abono.quotes.Quote;
import abono.quotes.QuoteEvent;
import abono.time.BusinessTime;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** Reminds approvers after two and five days, once each, and closes what has no object any more. */
@Dependent
public class ConsentRun {
    private static final Duration[] AFTER = {Duration.ofDays(2), Duration.ofDays(5)};

    @Inject private ConsentReminder reminder;
    @Inject private DueWork work;
    @Inject private Consents consents;
    @Inject private BusinessTime time;
    @Inject private Event<ConsentEvent> events;

    /** Reminds of what was asked long enough before the instant, each in its own transaction. */
    public void run(Instant now) {
        for (int i = 0; i < AFTER.length; i++) {
            Instant asked = now.minus(AFTER[i]);
            int times = i + 1;
            work.each(
                    "approval-reminders " + times,
                    consents.due(asked, times),
                    id -> reminder.remind(id, asked, times));
        }
    }

    /** When the next reminder falls due, first of all after the instant. */
    public Optional<Instant> nextDue(Instant after) {
        return IntStream.range(0, AFTER.length)
                .mapToObj(
                        i ->
                                consents.nextDue(after.minus(AFTER[i]), i + 1)
                                        .map(asked -> asked.plus(AFTER[i])))
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
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
