package abono.jobs;

import java.time.Instant;
import java.util.List;

/**
 * What there is to tell of a step of the day.
 *
 * @param step its key
 * @param state how it stands
 * @param lastRun when it was gone through last, or null
 * @param millis how long that took, or null
 * @param lastWork its last run that had something to do, or null
 * @param lastFailure why something failed last, however long ago, or null
 * @param progress how far it has come, or null when it does not run on this node now
 * @param postponed what waits for its next try, the next first
 */
public record StepReport(
        String step,
        StepState state,
        Instant lastRun,
        Long millis,
        Work lastWork,
        Failure lastFailure,
        Counted progress,
        List<Postponed> postponed) {
    /**
     * A run that had something to do.
     *
     * @param millis how long it took
     * @param done items that were carried out
     * @param failed items that failed and were postponed
     */
    public record Work(Instant at, long millis, int done, int failed) {}

    /** When something failed, and why. */
    public record Failure(Instant at, String reason) {}

    /** So many items of those that were found are through. */
    public record Counted(int through, int of) {}

    static StepReport of(
            String step, StepRecord record, Progress progress, List<Postponed> postponed) {
        return new StepReport(
                step,
                StepState.of(record, progress, postponed),
                record == null ? null : record.ranAt(),
                record == null ? null : record.ranMillis(),
                record == null ? null : record.work(),
                record == null ? null : record.failure(),
                progress == null ? null : new Counted(progress.through(), progress.found()),
                postponed);
    }
}
