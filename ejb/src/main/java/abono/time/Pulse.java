package abono.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * When what time brings was last worked through on this node, by the machine's clock: business time
 * can be moved, the age of a pulse can't. A portal that just started counts as one that worked.
 */
@ApplicationScoped
public class Pulse {
    /** Older than this, something is wrong: work is gone through every half minute. */
    private static final Duration OLD = Duration.ofMinutes(3);

    private final Clock machine;
    private volatile Instant last;

    /** By the machine's clock. */
    public Pulse() {
        this(Clock.systemUTC());
    }

    Pulse(Clock machine) {
        this.machine = machine;
        this.last = machine.instant();
    }

    /** Work went well just now. */
    public void beat() {
        last = machine.instant();
    }

    /** When work last went well. */
    public Instant last() {
        return last;
    }

    /** How long that is ago. */
    public Duration age() {
        return Duration.between(last, machine.instant());
    }

    /** Whether that is too long ago to be well. */
    public boolean old() {
        return age().compareTo(OLD) > 0;
    }
}
