package abono.jobs;

import abono.time.BusinessTime;
import abono.time.Pulse;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Carries out what is due, one item at a time; call it outside any transaction, with an act that
 * has its own and may be repeated.
 *
 * <p>An item that fails is logged and postponed, first for a minute, then for twice as long each
 * time, up to six hours; the next goes on. An item that met other people's locks is tried once more
 * at once. When the database itself is away nothing is postponed: after three items in a row the
 * rest waits for the next round.
 */
@Dependent
public class DueWork {
    private static final Logger LOG = Logger.getLogger(DueWork.class.getName());
    private static final int MOST_OUTAGES = 3;
    private static final Duration OVER_AFTER = Duration.ofDays(1);

    @Inject private Postponements postponements;
    @Inject private BusinessTime time;
    @Inject private Pulse pulse;
    @Inject private StepLog log;

    /** As injected. */
    public DueWork() {}

    DueWork(Postponements postponements, BusinessTime time, Pulse pulse, StepLog log) {
        this.postponements = postponements;
        this.time = time;
        this.pulse = pulse;
        this.log = log;
    }

    /**
     * Carries out each item that is not postponed.
     *
     * @param step the key of the step in the list of the day; a second word may tell its rounds
     *     apart; 40 characters at most
     * @param items what is due, in its order; their texts tell them apart
     * @throws RuntimeException the last failure, when three items in a row met an outage
     */
    public <T> void each(String step, Collection<T> items, Consumer<T> act) {
        if (items.isEmpty()) {
            return;
        }
        Map<String, Instant> postponed = postponements.ofStep(step);
        log.found(items.size());
        int outages = 0;
        for (T item : items) {
            String name = item.toString();
            Instant next = postponed.get(name);
            if (next != null && next.isAfter(time.now())) {
                log.found(-1);
                continue;
            }
            RuntimeException outage = carryOut(step, name, () -> act.accept(item), next != null);
            outages = outage == null ? 0 : outages + 1;
            if (outages == MOST_OUTAGES) {
                throw outage;
            }
        }
    }

    /** The outage that it met, or null. */
    private RuntimeException carryOut(
            String step, String item, Runnable act, boolean failedBefore) {
        try {
            attempt(act);
            if (failedBefore) {
                postponements.done(step, item);
            }
            log.done(1);
            pulse.beat();
            return null;
        } catch (RuntimeException | Error failed) {
            LOG.log(Level.SEVERE, step + ": " + item, failed);
            return postponed(step, item, failed);
        }
    }

    private static void attempt(Runnable act) {
        try {
            act.run();
        } catch (RuntimeException failed) {
            if (Trouble.of(failed) != Trouble.CONTENTION) {
                throw failed;
            }
            act.run();
        }
    }

    /** Remembers whose fault it was; what cannot be written down is an outage too. */
    private RuntimeException postponed(String step, String item, Throwable failed) {
        if (Trouble.of(failed) == Trouble.OUTAGE) {
            return new IllegalStateException(step + " waits for the database", failed);
        }
        try {
            String cause = Trouble.cause(failed);
            log.failed(cause);
            postponements.failed(step, item, cause, time.now());
            return null;
        } catch (RuntimeException unwritten) {
            return new IllegalStateException(step + " waits for the database", unwritten);
        }
    }

    /**
     * Forgets postponed work that is over: what is still due is tried as soon as its pause ends, so
     * what nobody has tried for a day since is not due any more.
     */
    public void forgetOver(Instant now) {
        postponements.forget(now.minus(OVER_AFTER));
    }

    /** When postponed work is tried again, first of all after the instant. */
    public Optional<Instant> nextTry(Instant after) {
        return postponements.nextTry(after);
    }
}
