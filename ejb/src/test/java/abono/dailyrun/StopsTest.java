package abono.dailyrun;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where a moved clock stops. */
class StopsTest {
    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");
    private static final ZoneId SANTIAGO = ZoneId.of("America/Santiago");

    @Test
    void stopsAtTheMidnightOfEveryZone() {
        Instant now = Instant.parse("2026-05-03T10:00:00Z");

        assertThat(Stops.midnights(List.of(MADRID, NEW_YORK, AUCKLAND), now))
                .containsExactly(
                        Instant.parse("2026-05-03T22:00:00Z"),
                        Instant.parse("2026-05-04T04:00:00Z"),
                        Instant.parse("2026-05-03T12:00:00Z"));
    }

    @Test
    void everyDayOfAYearBeginsOnceInEachZoneWhereClocksChange() {
        for (ZoneId zone : List.of(MADRID, NEW_YORK, AUCKLAND, SANTIAGO)) {
            LocalDate day = LocalDate.of(2026, 1, 1);
            Instant now = day.atStartOfDay(zone).toInstant();
            for (int i = 0; i < 365; i++) {
                now = Stops.midnights(List.of(zone), now).findFirst().orElseThrow();
                day = day.plusDays(1);
                assertThat(LocalDate.ofInstant(now, zone)).as("in " + zone).isEqualTo(day);
                assertThat(LocalDate.ofInstant(now.minusMillis(1), zone))
                        .isEqualTo(day.minusDays(1));
            }
        }
    }

    @Test
    void theEarliestStopComesFirstAndTheTargetLast() {
        Instant now = Instant.parse("2026-05-03T10:00:00Z");
        Instant target = now.plusSeconds(100);

        assertThat(Stops.earliest(Stream.of(now.plusSeconds(50), now.plusSeconds(7)), now, target))
                .isEqualTo(now.plusSeconds(7));
        assertThat(Stops.earliest(Stream.of(now, now.minusSeconds(5)), now, target))
                .as("what is over is no stop")
                .isEqualTo(target);
        assertThat(Stops.earliest(Stream.of(target.plusSeconds(1)), now, target)).isEqualTo(target);
    }
}
