package abono.jobs;

/**
 * The runs of a step that are still to be written down; those between them left nothing to tell.
 *
 * @param last the newest
 * @param working the newest that was not idle, or null when all were
 */
record StepRuns(StepRun last, StepRun working) {
    /** With one more run. */
    StepRuns and(StepRun next) {
        return new StepRuns(next, next.idle() ? working : next);
    }

    static StepRuns of(StepRun first) {
        return new StepRuns(first, first.idle() ? null : first);
    }
}
