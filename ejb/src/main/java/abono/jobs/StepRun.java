package abono.jobs;

import java.time.Instant;

/**
 * One run of a step of the day.
 *
 * @param startedAt by the business clock
 * @param millis how long it took, by the machine's clock
 * @param done items that were carried out
 * @param failed items that failed by their own fault and were postponed
 * @param error why the last of them failed, or the step itself; null when nothing did
 * @param brokenOff whether the step itself failed, so that the rest of it waits for the next run
 */
record StepRun(
        Instant startedAt, long millis, int done, int failed, String error, boolean brokenOff) {
    /** Whether there was nothing to do and nothing went wrong. */
    boolean idle() {
        return done == 0 && failed == 0 && error == null;
    }
}
