package abono.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** How old the last work of time is. */
class PulseTest {
    private static final Instant START = Instant.parse("2026-05-03T22:00:00Z");

    private final MovedClock machine = new MovedClock();
    private final Pulse pulse = new Pulse(machine);

    @Test
    void isOldAfterThreeMinutesWithoutWork() {
        machine.now = START.plus(Duration.ofMinutes(3));
        assertThat(pulse.old()).isFalse();

        machine.now = START.plus(Duration.ofMinutes(3)).plusMillis(1);
        assertThat(pulse.old()).isTrue();
        assertThat(pulse.age()).isEqualTo(Duration.ofMinutes(3).plusMillis(1));
        assertThat(pulse.last()).isEqualTo(START);
    }

    @Test
    void isYoungAgainWithTheNextWork() {
        machine.now = START.plus(Duration.ofHours(1));
        pulse.beat();

        assertThat(pulse.old()).isFalse();
        assertThat(pulse.last()).isEqualTo(machine.now);
    }

    private static final class MovedClock extends Clock {
        private Instant now = START;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
