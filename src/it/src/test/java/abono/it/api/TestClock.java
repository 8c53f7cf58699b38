package abono.it.api;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

/** The business clock of the product under test, moved through REST. */
final class TestClock {
    /**
     * One request lives through so much: with all that a long run of tests has left behind, half a
     * year in one request outlasts a connection.
     */
    private static final Duration STEP = Duration.ofDays(7);

    private TestClock() {}

    /** Lives until noon of the day, in UTC. */
    static void livesUntil(LocalDate day) {
        livesUntil(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
    }

    static void livesUntil(Instant target) {
        for (Instant stop = Story.now().plus(STEP); stop.isBefore(target); stop = stop.plus(STEP)) {
            leapsTo(stop);
        }
        leapsTo(target);
    }

    /** Moves there at once, over whatever lies between. */
    static void leapsTo(Instant instant) {
        Rest.IRENE.put("/clock", "{\"now\":\"" + instant + "\"}").expect(200);
    }
}
