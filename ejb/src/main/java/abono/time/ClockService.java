package abono.time;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The administrator's hand on the clock, in test mode only (rule L4). */
@Stateless
public class ClockService {
    /** Longest single move; further targets are reached by moving again. */
    private static final Duration LONGEST = Duration.ofDays(366 * 5L);

    @Inject private BusinessTime time;
    @Inject private ClockKeeper keeper;
    @Inject private Event<TimeHasPassed> announcements;

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
     * Moves the clock to the instant, day by day, and lets all that falls due happen in order.
     *
     * @throws ClockRefusal outside test mode, backwards, or more than five years ahead
     */
    @RolesAllowed("MOVE_CLOCK")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Instant moveTo(Instant target) {
        refuseUnlessPossible(target);
        while (time.now().isBefore(target)) {
            Instant midnight = time.now().truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.DAYS);
            Instant stop = midnight.isBefore(target) ? midnight : target;
            keeper.moveAheadBy(Duration.between(time.now(), stop).plusSeconds(1));
            announcements.fire(new TimeHasPassed(time.now()));
        }
        return time.now();
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
