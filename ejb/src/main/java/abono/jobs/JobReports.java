package abono.jobs;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Tells what came of the steps of the day, and has what waits tried again sooner. */
@Dependent
public class JobReports {
    @Inject private StepRecords records;
    @Inject private Postponements postponements;
    @Inject private StepLog log;

    /** A report of each step, in their order; two queries, however many there are. */
    public List<StepReport> of(Collection<String> steps) {
        Map<String, StepRecord> known = records.of(steps);
        Map<String, List<Postponed>> postponed = postponements.byStep();
        return steps.stream()
                .map(
                        step ->
                                StepReport.of(
                                        step,
                                        known.get(step),
                                        log.running(step).orElse(null),
                                        postponed.getOrDefault(step, List.of())))
                .toList();
    }

    /**
     * Has a postponed item tried at the next run of its step; how long it waits after another
     * failure stays as it would have been.
     *
     * @param id of the {@link Postponed}
     * @param now when it is due
     * @return whether it still waits
     */
    public boolean tryNow(String id, Instant now) {
        return postponements.tryNow(id, now);
    }
}
