package abono.dailyrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import abono.jobs.StepLog;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A step that fails holds no other up, and nothing ends the heartbeat. */
class DailyRunTest {
    private static final Instant NOW = Instant.parse("2026-05-03T22:00:00Z");

    /** Kept, or their level would be forgotten: what fails here fails on purpose. */
    private static final List<Logger> LOGS =
            List.of(
                    Logger.getLogger(DailyRun.class.getName()),
                    Logger.getLogger(Heartbeat.class.getName()));

    private final List<String> done = new ArrayList<>();

    @BeforeAll
    static void keepsTheOutputShort() {
        LOGS.forEach(log -> log.setLevel(Level.OFF));
    }

    @AfterAll
    static void logsAgain() {
        LOGS.forEach(log -> log.setLevel(null));
    }

    @Test
    void goesThroughTheStepsInTheirOrder() {
        assertThat(DailyRun.run(List.of(step("first"), step("second")), NOW, new Unwritten()))
                .isTrue();
        assertThat(done).containsExactly("first", "second");
    }

    @Test
    void goesOnAfterAStepThatThrowsAndSaysSo() {
        List<DailyRun.Step> steps =
                List.of(
                        new DailyRun.Step("fails", now -> fail(new IllegalStateException("away"))),
                        step("second"),
                        new DailyRun.Step("breaks", now -> fail(new NoClassDefFoundError("gone"))),
                        step("fourth"));

        Unwritten log = new Unwritten();
        assertThat(DailyRun.run(steps, NOW, log)).isFalse();
        assertThat(done).containsExactly("second", "fourth");
        assertThat(log.told).containsExactly("fails", "second", "breaks", "fourth", "written");
    }

    @Test
    void nothingLeavesTheHeartbeat() {
        assertThatCode(() -> Heartbeat.survive("tick", () -> fail(new OutOfMemoryError("test"))))
                .doesNotThrowAnyException();
        assertThatCode(() -> Heartbeat.survive("tick", () -> fail(new IllegalStateException("no"))))
                .doesNotThrowAnyException();
    }

    private DailyRun.Step step(String name) {
        return new DailyRun.Step(name, now -> done.add(name));
    }

    /** Runs the steps and remembers their keys. */
    private static final class Unwritten extends StepLog {
        private final List<String> told = new ArrayList<>();

        @Override
        public void run(String step, Runnable work) {
            told.add(step);
            work.run();
        }

        @Override
        public void write() {
            told.add("written");
        }
    }

    private static void fail(RuntimeException failure) {
        throw failure;
    }

    private static void fail(Error failure) {
        throw failure;
    }
}
