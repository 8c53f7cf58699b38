package abono.time;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;

/** Sets the clock when the portal starts, keeps it while it is moved, and lets it tick. */
@Singleton
@Startup
@DependsOn("Migrations")
public class ClockKeeper {
    @PersistenceContext private EntityManager em;
    @Inject private BusinessTime time;
    @Inject private Event<TimeHasPassed> announcements;

    @PostConstruct
    void start() {
        time.runAhead(em.find(ClockRow.class, ClockRow.ONLY).ahead());
    }

    /** Moves the clock further ahead; the row lock lets one mover at a time pass. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void moveAheadBy(Duration step) {
        ClockRow row = em.find(ClockRow.class, ClockRow.ONLY, LockModeType.PESSIMISTIC_WRITE);
        row.runAhead(row.ahead().plus(step));
        time.runAhead(row.ahead());
    }

    /** Every minute what has fallen due is announced. */
    @Schedule(hour = "*", minute = "*", second = "0", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void tick() {
        announcements.fire(new TimeHasPassed(time.now()));
    }
}
