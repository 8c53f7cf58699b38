package abono.jobs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * What is known of a step of the day: its last run, what its last run that had something to do came
 * to, and its last failure, which stays to be read after all is well again.
 */
@Entity
@Table(name = "daily_step")
public class StepRecord {
    private static final int LONGEST_ERROR = 500;

    @Id private String step;

    @Column(name = "ran_at")
    private Instant ranAt;

    @Column(name = "ran_millis")
    private long ranMillis;

    @Column(name = "broken_off")
    private boolean brokenOff;

    @Column(name = "worked_at")
    private Instant workedAt;

    @Column(name = "worked_millis")
    private long workedMillis;

    private int done;
    private int failed;

    @Column(name = "last_error")
    private String lastError;

    @Column(name = "failed_at")
    private Instant failedAt;

    protected StepRecord() {}

    StepRecord(String step) {
        this.step = step;
    }

    /** Takes in what happened since. */
    void note(StepRuns runs) {
        ranAt = runs.last().startedAt();
        ranMillis = runs.last().millis();
        brokenOff = runs.last().brokenOff();
        if (runs.working() != null) {
            noteWork(runs.working());
        }
    }

    private void noteWork(StepRun run) {
        workedAt = run.startedAt();
        workedMillis = run.millis();
        done = run.done();
        failed = run.failed();
        if (run.error() != null) {
            lastError = run.error().substring(0, Math.min(run.error().length(), LONGEST_ERROR));
            failedAt = run.startedAt();
        }
    }

    String step() {
        return step;
    }

    Instant ranAt() {
        return ranAt;
    }

    long ranMillis() {
        return ranMillis;
    }

    boolean brokenOff() {
        return brokenOff;
    }

    /** What its last run that had something to do came to; null when none ever had. */
    StepReport.Work work() {
        return workedAt == null ? null : new StepReport.Work(workedAt, workedMillis, done, failed);
    }

    /** Its last failure; null when it never failed. */
    StepReport.Failure failure() {
        return failedAt == null ? null : new StepReport.Failure(failedAt, lastError);
    }
}
