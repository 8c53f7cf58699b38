package abono.dailyrun;

import abono.time.BusinessTime;
import abono.time.ClockKeeper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The administrator's hand on the clock, in test mode only (rule L4). */
@Stateless
public class ClockService {
    /** Longest single move; further targets are reached by moving again. */
    private static final Duration LONGEST = Duration.ofDays(366 * 5L);

    private static final int PATIENCE_IN_SECONDS = 30;

    @Inject private BusinessTime time;
    @Inject private ClockKeeper keeper;
    @Inject private DailyRun run;
    @Inject private Stops stops;

    @Inject
    @ConfigProperty(name = "abono.mode")
    private String mode;

    /** The present business instant. */
    public Instant now() {
        return time.now();
    }

    /** Whether this installation lets the clock be moved. */
    public boolean movable() {
        return "demo".equals(mode);
    }

    /**
     * Moves the clock to the instant, stops wherever something falls due on the way, and lets it
     * happen there, in order: afterwards all is as if the time had been lived through. It arrives
     * up to a second later.
     *
     * @throws ClockRefusal outside test mode, backwards, or more than five years ahead
     * @throws IllegalStateException when the database stays away; the clock waits where it was
     */
    @RolesAllowed("MOVE_CLOCK")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Instant moveTo(Instant target) {
        refuseUnlessPossible(target);
        run.alone(() -> passThrough(target));
        return time.now();
    }

    private void passThrough(Instant target) {
        Set<ZoneId> zones = stops.zones();
        // What is due already happens before time passes, not at the first stop.
        workHere();
        while (time.now().isBefore(target)) {
            Instant now = time.now();
            Instant stop = stops.next(zones, now, target);
            keeper.moveAheadBy(Duration.between(time.now(), stop));
            workHere();
        }
    }

    /** A step that met an outage is waited for: its day must not pass without it. */
    private void workHere() {
        for (int tries = 0; !run.run(); tries++) {
            if (tries == PATIENCE_IN_SECONDS) {
                throw new IllegalStateException("The clock waits at " + time.now());
            }
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
        }
    }

    private void refuseUnlessPossible(Instant target) {
        if (!movable()) {
            throw new ClockRefusal(ClockRefusal.Reason.NOT_IN_TEST_MODE);
        }
        if (target.isBefore(time.now())) {
            throw new ClockRefusal(ClockRefusal.Reason.BACKWARDS, time.now());
        }
        if (target.isAfter(time.now().plus(LONGEST))) {
            throw new ClockRefusal(ClockRefusal.Reason.TOO_FAR);
        }
    }
}
