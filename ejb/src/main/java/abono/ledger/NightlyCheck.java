package abono.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks at every invariant of the books once a day; what does not hold is logged and audited. */
@ApplicationScoped
public class NightlyCheck {
    private static final Logger LOG = Logger.getLogger(NightlyCheck.class.getName());

    @Inject private Books books;
    private final AtomicReference<LocalDate> checked = new AtomicReference<>();

    /** Looks once a day, after everything that the day moves. */
    public void run(Instant now) {
        LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC);
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
