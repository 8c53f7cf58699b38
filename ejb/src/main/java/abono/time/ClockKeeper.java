package abono.time;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;

/** Sets the clock when the portal starts and keeps it while it is moved. */
@Singleton
@Startup
@DependsOn("Migrations")
public class ClockKeeper {
    @PersistenceContext private EntityManager em;
    @Inject private BusinessTime time;
    @Inject private Pulse pulse;

    @PostConstruct
    void start() {
        time.runAhead(em.find(ClockRow.class, ClockRow.ONLY).ahead());
    }

    /**
     * Moves the clock further ahead, never back; the row lock lets one mover at a time pass. It
     * lands less than a second after the step, since the row has whole seconds.
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void moveAheadBy(Duration step) {
        ClockRow row = em.find(ClockRow.class, ClockRow.ONLY, LockModeType.PESSIMISTIC_WRITE);
        Duration further = step.isNegative() ? Duration.ZERO : step.plusSeconds(1);
        row.runAhead(row.ahead().plus(further));
        time.runAhead(row.ahead());
    }

    /** All that was due is done: written down, which proves that the database can write. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void noteTick() {
        em.createNativeQuery("update business_clock set ticked_at = clock_timestamp()")
                .executeUpdate();
        pulse.beat();
    }
}
