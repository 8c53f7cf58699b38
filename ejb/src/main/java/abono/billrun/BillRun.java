package abono.billrun;

import abono.jobs.DueWork;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Takes all subscriptions through the days that have come, in the order of the days and on each
 * those of online accounts first; those that are invoiced together in one transaction of their own.
 * One that fails is tried again later and holds no other up.
 */
@Dependent
public class BillRun {
    @Inject private BillStep step;
    @Inject private DueWork work;

    /** Takes them through all days that have come at the instant. */
    public void run(Instant now) {
        LocalDate latest = LocalDate.ofInstant(now, ZoneOffset.ofHours(14));
        Set<DueDay> done = new HashSet<>();
        Map<DueDay, List<UUID>> due = step.due(latest, done);
        while (!due.isEmpty()) {
            Map<DueDay, List<UUID>> days = due;
            work.each("bill-run", days.keySet(), day -> step.take(day, days.get(day)));
            done.addAll(due.keySet());
            due = step.due(latest, done);
        }
    }
}
