package abono.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * What time it is for the business: the machine's clock plus what test mode has moved it ahead.
 * Instants have microseconds, as the database keeps them.
 */
@ApplicationScoped
public class BusinessTime {
    private final Clock machine = Clock.systemUTC();
    private volatile Duration ahead = Duration.ZERO;

    /** The present instant, to the microsecond. */
    public Instant now() {
        return machine.instant().plus(ahead).truncatedTo(ChronoUnit.MICROS);
    }

    /** The calendar day that it is now in the given time zone. */
    public LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(now(), zone);
    }

    /** How far test mode has moved the clock; zero in production. */
    Duration ahead() {
        return ahead;
    }

    void runAhead(Duration duration) {
        ahead = duration;
    }
}
