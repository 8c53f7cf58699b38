package abono.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import abono.time.BusinessTime;
import abono.time.Pulse;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** No item stops another, whatever it throws. */
class DueWorkTest {
    private static final Instant NOW = Instant.parse("2026-05-03T22:00:00Z");

    /** Kept, or its level would be forgotten: what fails here fails on purpose. */
    private static final Logger LOG = Logger.getLogger(DueWork.class.getName());

    private final MemoryPostponements postponements = new MemoryPostponements();
    private final StandingTime time = new StandingTime();
    private final DueWork work = new DueWork(postponements, time, new Pulse(), new StepLog());
    private final List<String> done = new ArrayList<>();

    @BeforeAll
    static void keepsTheOutputShort() {
        LOG.setLevel(Level.OFF);
    }

    @AfterAll
    static void logsAgain() {
        LOG.setLevel(null);
    }

    @Test
    void goesOnAfterAnItemThatThrows() {
        work.each("work", List.of("a", "poison", "c"), this::carryOut);

        assertThat(done).containsExactly("a", "c");
        assertThat(postponements.next).containsOnlyKeys("poison");
        assertThat(postponements.why).contains("poisoned");
    }

    @Test
    void goesOnAfterAnError() {
        work.each(
                "work",
                List.of("a", "b"),
                item -> {
                    if (item.equals("a")) {
                        throw new StackOverflowError();
                    }
                    done.add(item);
                });

        assertThat(done).containsExactly("b");
    }

    @Test
    void leavesAPostponedItemAloneUntilItsPauseIsOver() {
        postponements.next.put("a", NOW.plusSeconds(60));

        work.each("work", List.of("a", "b"), this::carryOut);
        assertThat(done).containsExactly("b");

        time.now = NOW.plusSeconds(60);
        work.each("work", List.of("a"), this::carryOut);
        assertThat(done).containsExactly("b", "a");
        assertThat(postponements.next).isEmpty();
    }

    @Test
    void pausesGrowFromAMinuteToSixHours() {
        PostponedWork postponed = new PostponedWork("work", "poison", NOW);
        List<Duration> pauses = new ArrayList<>();
        for (int failure = 0; failure < 12; failure++) {
            postponed.failed("again", NOW);
            pauses.add(Duration.between(NOW, postponed.nextTryAt()));
        }

        assertThat(pauses)
                .startsWith(Duration.ofMinutes(1), Duration.ofMinutes(2), Duration.ofMinutes(4))
                .endsWith(Duration.ofHours(6))
                .isSorted();
        assertThat(postponed.failures()).isEqualTo(12);
    }

    @Test
    void tellsAReasonWithoutTheCharacterThatNoColumnTakes() {
        assertThat(Trouble.cause(new IllegalStateException("a\0b"))).endsWith("a b");
    }

    @Test
    void blamesNoItemForAnOutageAndWaitsForTheNextRound() {
        SQLException full = new SQLException("No space left on device", "53100");

        assertThatThrownBy(
                        () ->
                                work.each(
                                        "work",
                                        List.of("a", "b", "c", "d"),
                                        item -> {
                                            done.add(item);
                                            throw new IllegalStateException(full);
                                        }))
                .hasRootCause(full);

        assertThat(done).containsExactly("a", "b", "c");
        assertThat(postponements.next).isEmpty();
    }

    @Test
    void oneKilledConnectionHoldsNobodyUp() {
        work.each(
                "work",
                List.of("a", "b"),
                item -> {
                    if (item.equals("a")) {
                        throw new IllegalStateException(new SQLException("killed", "57P01"));
                    }
                    done.add(item);
                });

        assertThat(done).containsExactly("b");
        assertThat(postponements.next).isEmpty();
    }

    @Test
    void takesAFailureThatCannotBeWrittenDownForAnOutage() {
        postponements.broken = true;

        assertThatThrownBy(() -> work.each("work", List.of("x", "y", "z", "a"), this::poison))
                .hasMessageContaining("waits for the database");
        assertThat(done).containsExactly("x", "y", "z");
    }

    @Test
    void triesOnceMoreAtOnceWhereSomebodyElseHeldTheRows() {
        work.each(
                "work",
                List.of("a"),
                item -> {
                    done.add(item);
                    if (done.size() == 1) {
                        throw new IllegalStateException(new SQLException("deadlock", "40P01"));
                    }
                });

        assertThat(done).containsExactly("a", "a");
        assertThat(postponements.next).isEmpty();
    }

    @Test
    void tellsOutagesContentionAndFaultsApart() {
        assertThat(List.of("08006", "53100", "57P01", "57P03", "58030"))
                .allMatch(state -> of(state) == Trouble.OUTAGE);
        assertThat(List.of("40001", "40P01", "55P03"))
                .allMatch(state -> of(state) == Trouble.CONTENTION);
        assertThat(List.of("23505", "22001", "57014")).allMatch(state -> of(state) == Trouble.OWN);
        assertThat(Trouble.of(new OptimisticLockException())).isEqualTo(Trouble.CONTENTION);
        assertThat(Trouble.of(new IllegalStateException())).isEqualTo(Trouble.OWN);
        assertThat(Trouble.of(new IllegalStateException("Error in allocating a connection.")))
                .isEqualTo(Trouble.OUTAGE);
    }

    private static Trouble of(String state) {
        return Trouble.of(new IllegalStateException(new SQLException("said", state)));
    }

    private void carryOut(String item) {
        if (item.equals("poison")) {
            throw new IllegalStateException(
                    "Commit failed", new IllegalArgumentException("poisoned"));
        }
        done.add(item);
    }

    private void poison(String item) {
        done.add(item);
        throw new IllegalArgumentException("poisoned");
    }

    /** The table, without a database. */
    private static final class MemoryPostponements extends Postponements {
        private final Map<String, Instant> next = new HashMap<>();
        private String why;
        private boolean broken;

        @Override
        Map<String, Instant> ofStep(String step) {
            return Map.copyOf(next);
        }

        @Override
        void failed(String step, String item, String reason, Instant now) {
            if (broken) {
                throw new IllegalStateException("No space left on device");
            }
            why = reason;
            next.put(item, now.plusSeconds(60));
        }

        @Override
        void done(String step, String item) {
            next.remove(item);
        }
    }

    private static final class StandingTime extends BusinessTime {
        private Instant now = NOW;

        @Override
        public Instant now() {
            return now;
        }
    }
}
