package abono.ledger;

import abono.time.TimeHasPassed;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks at every invariant of the books once a day; what does not hold is logged and audited. */
@ApplicationScoped
public class NightlyCheck {
    /** After everything that the day moves. */
    private static final int LAST = 900;

    private static final Logger LOG = Logger.getLogger(NightlyCheck.class.getName());

    @Inject private Books books;
    private final AtomicReference<LocalDate> checked = new AtomicReference<>();

    void run(@Observes @Priority(LAST) TimeHasPassed passed) {
        LocalDate day = LocalDate.ofInstant(passed.now(), ZoneOffset.UTC);
        if (day.equals(checked.getAndSet(day))) {
            return;
        }
        books.tellDifferences()
                .forEach(
                        each ->
                                LOG.log(
                                        Level.SEVERE,
                                        "The books differ: {0}, {1} rows",
                                        new Object[] {each.name(), each.differences()}));
    }
}
