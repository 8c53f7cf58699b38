package abono.contracts;

import abono.time.TimeHasPassed;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Takes the contracts through the days that have come, in the order of the days; those of one quote
 * and day together, in a transaction of their own. One that fails is tried again at the next minute
 * and holds no other up.
 */
@Dependent
public class ContractRun {
    private static final int FIRST = 100;
    private static final Logger LOG = Logger.getLogger(ContractRun.class.getName());

    @Inject private ContractStep step;

    void run(@Observes @Priority(FIRST) TimeHasPassed passed) {
        LocalDate latest = LocalDate.ofInstant(passed.now(), ZoneOffset.ofHours(14));
        Set<ContractStep.Day> done = new HashSet<>();
        Map<ContractStep.Day, List<UUID>> due = step.due(latest, done);
        while (!due.isEmpty()) {
            due.forEach(this::take);
            done.addAll(due.keySet());
            due = step.due(latest, done);
        }
    }

    private void take(ContractStep.Day day, List<UUID> ids) {
        try {
            step.take(day, ids);
        } catch (RuntimeException failed) {
            LOG.log(Level.SEVERE, "Contracts of " + day, failed);
        }
    }
}
