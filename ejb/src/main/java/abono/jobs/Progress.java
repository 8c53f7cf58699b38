package abono.jobs;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

/** How far a step that runs now has come; counted by its thread, read by any. */
final class Progress {
    private final Instant startedAt;
    private final long begin;
    private final AtomicInteger found = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private volatile String error;

    /**
     * A step that begins.
     *
     * @param startedAt by the business clock
     * @param nanos of the machine
     */
    Progress(Instant startedAt, long nanos) {
        this.startedAt = startedAt;
        this.begin = nanos;
    }

    void found(int items) {
        found.addAndGet(items);
    }

    void done(int items) {
        done.addAndGet(items);
    }

    void failed(String why) {
        failed.incrementAndGet();
        error = Trouble.storable(why);
    }

    /** Items that are through, well or not. */
    int through() {
        return done.get() + failed.get();
    }

    /** Items that were found so far. */
    int found() {
        return Math.max(found.get(), through());
    }

    /**
     * The run as it ended.
     *
     * @param nanos of the machine
     * @param broken what the step itself threw, or null
     */
    StepRun ended(long nanos, Throwable broken) {
        return new StepRun(
                startedAt,
                (nanos - begin) / 1_000_000,
                done.get(),
                failed.get(),
                broken == null ? error : Trouble.cause(broken),
                broken != null);
    }
}
