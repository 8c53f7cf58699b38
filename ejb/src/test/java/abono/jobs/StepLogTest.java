package abono.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import abono.time.BusinessTime;
import abono.time.Pulse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a step did is told, whatever happens, and an idle portal writes next to nothing. */
class StepLogTest {
    private static final Instant NOW = Instant.parse("2026-05-03T22:00:00Z");

    /** Kept, or their levels would be forgotten: what fails here fails on purpose. */
    private static final List<Logger> LOGS =
            List.of(
                    Logger.getLogger(StepLog.class.getName()),
                    Logger.getLogger(DueWork.class.getName()));

    private final MemoryRecords records = new MemoryRecords();
    private long nanos;
    private final StepLog log = new StepLog(records, new StandingTime(), () -> nanos);

    @BeforeAll
    static void keepsTheOutputShort() {
        LOGS.forEach(each -> each.setLevel(Level.OFF));
    }

    @AfterAll
    static void logsAgain() {
        LOGS.forEach(each -> each.setLevel(null));
    }

    @Test
    void tellsWhenHowLongAndHowMuch() {
        log.run(
                "renewals",
                () -> {
                    log.done(2);
                    pass(Duration.ofMillis(1500));
                });
        log.write();

        StepReport report = report("renewals");
        assertThat(report.lastRun()).isEqualTo(NOW);
        assertThat(report.millis()).isEqualTo(1500);
        assertThat(report.lastWork()).isEqualTo(new StepReport.Work(NOW, 1500, 2, 0));
        assertThat(report.lastFailure()).isNull();
        assertThat(report.state()).isEqualTo(StepState.DONE);
    }

    @Test
    void countsTheItemsOfDueWorkAndSaysWhyTheLastFailed() {
        DueWork work = new DueWork(new NoPostponements(), new StandingTime(), new Pulse(), log);

        log.run("renewals", () -> work.each("renewals", List.of("a", "b", "c"), this::refuseB));
        work.each("renewals", List.of("d"), item -> {});
        log.write();

        StepReport report = report("renewals");
        assertThat(report.lastWork().done()).isEqualTo(2);
        assertThat(report.lastWork().failed()).isEqualTo(1);
        assertThat(report.lastFailure().reason()).contains("b is broken");
    }

    private void refuseB(String item) {
        if (item.equals("b")) {
            throw new IllegalStateException("b is broken");
        }
    }

    @Test
    void tellsThatAStepBrokeOffAndThrowsItOn() {
        IllegalStateException away = new IllegalStateException("away");

        assertThatThrownBy(() -> log.run("mails", () -> fail(away))).isSameAs(away);
        log.write();

        assertThat(report("mails").state()).isEqualTo(StepState.BROKEN_OFF);
        assertThat(report("mails").lastFailure().reason()).contains("away");
        pass(Duration.ofMinutes(1));
        log.run("mails", () -> {});
        log.write();
        assertThat(report("mails").state()).isEqualTo(StepState.DONE);
        assertThat(report("mails").lastFailure()).as("stays to be read").isNotNull();
    }

    @Test
    void writesIdleStepsOnceAMinuteAndThoseThatWorkedAtOnce() {
        log.run("idle", () -> {});
        log.write();
        assertThat(records.writes).isEqualTo(1);

        for (int tick = 0; tick < 3; tick++) {
            pass(Duration.ofSeconds(19));
            log.run("idle", () -> {});
            log.write();
        }
        assertThat(records.writes).isEqualTo(1);
        log.run("busy", () -> log.done(1));
        log.write();
        assertThat(records.writes).isEqualTo(2);
        assertThat(records.last).containsOnlyKeys("busy");

        pass(Duration.ofSeconds(19));
        log.run("idle", () -> {});
        log.write();
        assertThat(records.writes).isEqualTo(3);
        log.write();
        assertThat(records.writes).as("nothing is new").isEqualTo(3);
    }

    @Test
    void anIdleRunDoesNotHideWhatTheOneBeforeDid() {
        log.run("renewals", () -> log.done(3));
        log.run("renewals", () -> {});
        log.write();

        assertThat(report("renewals").lastWork().done()).isEqualTo(3);
    }

    @Test
    void keepsWhatCannotBeWrittenUntilTheDatabaseIsBack() {
        records.away = true;
        log.run("renewals", () -> log.done(3));
        log.write();
        assertThat(records.known).isEmpty();

        records.away = false;
        log.write();
        assertThat(report("renewals").lastWork().done()).isEqualTo(3);
    }

    @Test
    void showsHowFarAStepHasCome() {
        log.run(
                "renewals",
                () -> {
                    log.found(5);
                    log.done(1);
                    log.failed("no");
                    StepReport report = report("renewals");
                    assertThat(report.state()).isEqualTo(StepState.RUNNING);
                    assertThat(report.progress()).isEqualTo(new StepReport.Counted(2, 5));
                });

        assertThat(log.running("renewals")).isEmpty();
    }

    @Test
    void whatIsPostponedIsNamedByTheKeyOfItsStep() {
        PostponedWork work = new PostponedWork("quote-reminders 7", "q", NOW);
        work.failed("no", NOW);

        assertThat(work.key()).isEqualTo("quote-reminders");
        assertThat(work.report())
                .isEqualTo(
                        new Postponed(
                                "quote-reminders 7 q", "7 q", 1, NOW, "no", NOW.plusSeconds(60)));
        work.tryNow(NOW.plusSeconds(5));
        assertThat(work.nextTryAt()).isEqualTo(NOW.plusSeconds(5));
        work.tryNow(NOW.plusSeconds(9));
        assertThat(work.nextTryAt()).as("never later").isEqualTo(NOW.plusSeconds(5));
        assertThat(StepState.of(null, null, List.of(work.report()))).isEqualTo(StepState.WAITING);
        assertThat(StepState.of(null, null, List.of())).isEqualTo(StepState.NEW);
    }

    private StepReport report(String step) {
        return StepReport.of(
                step, records.known.get(step), log.running(step).orElse(null), List.of());
    }

    private void pass(Duration time) {
        nanos += time.toNanos();
    }

    private static void fail(RuntimeException failure) {
        throw failure;
    }

    /** The table, without a database. */
    private static final class MemoryRecords extends StepRecords {
        private final Map<String, StepRecord> known = new HashMap<>();
        private Map<String, StepRuns> last;
        private int writes;
        private boolean away;

        @Override
        void write(Map<String, StepRuns> runs) {
            if (away) {
                throw new IllegalStateException("No space left on device");
            }
            writes++;
            last = runs;
            runs.forEach((step, each) -> known.computeIfAbsent(step, StepRecord::new).note(each));
        }
    }

    private static final class NoPostponements extends Postponements {
        @Override
        Map<String, Instant> ofStep(String step) {
            return Map.of();
        }

        @Override
        void failed(String step, String item, String why, Instant now) {}
    }

    private static final class StandingTime extends BusinessTime {
        @Override
        public Instant now() {
            return NOW;
        }
    }
}
