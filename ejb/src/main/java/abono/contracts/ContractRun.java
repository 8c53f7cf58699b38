package abono.contracts;

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
 * Takes the contracts through the days that have come, in the order of the days; those of one quote
 * and day together, in a transaction of their own. One that fails is tried again later and holds no
 * other up.
 */
@Dependent
public class ContractRun {
    @Inject private ContractStep step;
    @Inject private DueWork work;

    /** Takes them through all days that have come at the instant. */
    public void run(Instant now) {
        LocalDate latest = LocalDate.ofInstant(now, ZoneOffset.ofHours(14));
        Set<ContractStep.Day> done = new HashSet<>();
        Map<ContractStep.Day, List<UUID>> due = step.due(latest, done);
        while (!due.isEmpty()) {
            Map<ContractStep.Day, List<UUID>> days = due;
            work.each("contracts", days.keySet(), day -> step.take(day, days.get(day)));
            done.addAll(due.keySet());
            due = step.due(latest, done);
        }
    }
}
