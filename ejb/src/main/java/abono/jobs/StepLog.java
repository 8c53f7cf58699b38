package abono.jobs;

import abono.time.BusinessTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Runs the steps of the day and remembers what came of each. It is kept in memory first and written
 * down between the steps, in one transaction: at once where something was done or failed, otherwise
 * once a minute, so that an idle portal writes next to nothing. While the database is away it stays
 * in memory, and no step notices.
 */
@ApplicationScoped
public class StepLog {
    private static final Logger LOG = Logger.getLogger(StepLog.class.getName());
    private static final long IDLE_IS_WRITTEN_AFTER = Duration.ofMinutes(1).toNanos();

    private final ThreadLocal<Progress> mine = new ThreadLocal<>();
    private final Map<String, Progress> running = new ConcurrentHashMap<>();
    private final Map<String, StepRuns> unwritten = new ConcurrentHashMap<>();

    @Inject private StepRecords records;
    @Inject private BusinessTime time;
    private LongSupplier machine = System::nanoTime;
    private volatile long idleWritten = System.nanoTime() - IDLE_IS_WRITTEN_AFTER;

    /** As injected. */
    public StepLog() {}

    StepLog(StepRecords records, BusinessTime time, LongSupplier machine) {
        this.records = records;
        this.time = time;
        this.machine = machine;
        this.idleWritten = machine.getAsLong() - IDLE_IS_WRITTEN_AFTER;
    }

    /**
     * Runs a step and remembers when, for how long, how many items and why it failed.
     *
     * @param step its key, 40 characters at most
     * @throws RuntimeException what the step throws
     */
    public void run(String step, Runnable work) {
        Progress progress = new Progress(time.now(), machine.getAsLong());
        Throwable broken = null;
        mine.set(progress);
        running.put(step, progress);
        try {
            work.run();
        } catch (RuntimeException | Error failed) {
            broken = failed;
            throw failed;
        } finally {
            running.remove(step, progress);
            mine.remove();
            remember(step, progress.ended(machine.getAsLong(), broken));
        }
    }

    private void remember(String step, StepRun run) {
        unwritten.merge(step, StepRuns.of(run), (known, next) -> known.and(run));
    }

    /** So many items wait for the step that runs in this thread; nothing happens outside of any. */
    void found(int items) {
        progress().ifPresent(step -> step.found(items));
    }

    /** The step that runs in this thread carried so many items out. */
    public void done(int items) {
        progress().ifPresent(step -> step.done(items));
    }

    /**
     * An item of the step that runs in this thread failed.
     *
     * @param why the reason, as administrators read it
     */
    public void failed(String why) {
        progress().ifPresent(step -> step.failed(why));
    }

    private Optional<Progress> progress() {
        return Optional.ofNullable(mine.get());
    }

    /** How far the step has come that runs on this node now. */
    Optional<Progress> running(String step) {
        return Optional.ofNullable(running.get(step));
    }

    /** Writes down what is to be told; call it between steps. It never throws. */
    public void write() {
        long now = machine.getAsLong();
        boolean idleToo = now - idleWritten >= IDLE_IS_WRITTEN_AFTER;
        Map<String, StepRuns> due = new TreeMap<>(unwritten);
        due.values().removeIf(runs -> runs.working() == null && !idleToo);
        if (due.isEmpty()) {
            return;
        }
        try {
            records.write(due);
            due.forEach(unwritten::remove);
            idleWritten = idleToo ? now : idleWritten;
        } catch (RuntimeException | Error away) {
            LOG.log(Level.WARNING, "What the steps did is written down later", away);
        }
    }
}
