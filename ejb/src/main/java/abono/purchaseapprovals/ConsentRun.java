package abono.purchaseapprovals;

import abono.jobs.DueWork;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reminds approvers after two and five days, once each. */
@Dependent
public class ConsentRun {
    private static final Duration[] AFTER = {Duration.ofDays(2), Duration.ofDays(5)};

    @Inject private ConsentReminder reminder;
    @Inject private DueWork work;
    @Inject private Consents consents;

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
}
