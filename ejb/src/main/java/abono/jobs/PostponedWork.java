package abono.jobs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** An item of work that failed by its own fault: it waits, each time longer, for its next try. */
@Entity
@Table(name = "postponed_work")
class PostponedWork {
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final int LONGEST_ERROR = 500;
    private static final int MOST_DOUBLINGS = 10;

    @Id private String id;
    private String step;
    private String item;
    private int failures;

    @Column(name = "last_error")
    private String lastError;

    @Column(name = "first_failed_at")
    private Instant firstFailedAt;

    @Column(name = "next_try_at")
    private Instant nextTryAt;

    protected PostponedWork() {}

    PostponedWork(String step, String item, Instant now) {
        this.id = id(step, item);
        this.step = step;
        this.item = item;
        this.firstFailedAt = now;
    }

    static String id(String step, String item) {
        return step + " " + item;
    }

    /** Another try failed: the pause doubles, from a minute up to six hours. */
    void failed(String why, Instant now) {
        Duration doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        failures++;
        lastError = why.substring(0, Math.min(why.length(), LONGEST_ERROR));
        nextTryAt = now.plus(doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE);
    }

    /** It is due now, instead of when its pause is over. */
    void tryNow(Instant now) {
        nextTryAt = nextTryAt.isBefore(now) ? nextTryAt : now;
    }

    /** The key of its step in the list of the day: the first word, others tell rounds apart. */
    String key() {
        return step.split(" ")[0];
    }

    Postponed report() {
        String named = step.substring(key().length()).strip() + " " + item;
        return new Postponed(id, named.strip(), failures, firstFailedAt, lastError, nextTryAt);
    }

    String item() {
        return item;
    }

    int failures() {
        return failures;
    }

    Instant nextTryAt() {
        return nextTryAt;
    }
}
