package abono.jobs;

import java.util.List;

/** How a step of the day stands. */
public enum StepState {
    /** It was not gone through yet. */
    NEW,
    /** It runs on this node. */
    RUNNING,
    /** Its last run failed as a whole and is repeated at the next. */
    BROKEN_OFF,
    /** Some of its items failed and wait for their next try. */
    WAITING,
    /** All that was due is done. */
    DONE;

    static StepState of(StepRecord record, Progress progress, List<Postponed> postponed) {
        if (progress != null) {
            return RUNNING;
        }
        if (record != null && record.brokenOff()) {
            return BROKEN_OFF;
        }
        if (!postponed.isEmpty()) {
            return WAITING;
        }
        return record == null ? NEW : DONE;
    }
}
