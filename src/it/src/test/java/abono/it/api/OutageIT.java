package abono.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import abono.it.Product;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The database dies, hangs or is full: health says so, and afterwards all goes on by itself. */
class OutageIT {
    private static final Rest ANYBODY = new Rest(null, "en");
    private static final Duration TO_COME_BACK = Duration.ofSeconds(40);
    private static final Duration BETWEEN_KILLS = Duration.ofSeconds(4);

    /** Reading goes on, each write is answered as PostgreSQL does on a full disk. */
    private static final String FULL =
            """
            create function disk_is_full() returns trigger language plpgsql as $$ begin
            raise exception 'could not extend file: No space left on device'
            using errcode = '53100'; end $$
            """;

    private static final String EVERYWHERE =
            """
            do $$ declare t text; begin
            for t in select tablename from pg_tables where schemaname = 'public' loop
            execute format('create trigger disk_is_full before insert or update or delete on %I'
                ' for each statement execute function disk_is_full()', t);
            end loop; end $$
            """;

    @AfterEach
    void thereIsRoomAgain() {
        isUpAgain();
        Product.database().run("drop function if exists disk_is_full() cascade");
    }

    @Test
    void namesTheLastTickAndItsAge() {
        Answer health = health().expect(200);

        assertThat(health.at("/status")).isEqualTo("UP");
        assertThat(health.at("/database")).isEqualTo("UP");
        JsonObject tick = health.json().getJsonObject("tick");
        assertThat(tick.getString("status")).isEqualTo("UP");
        assertThat(Instant.parse(tick.getString("last"))).isBeforeOrEqualTo(Instant.now());
        assertThat(tick.getInt("ageSeconds")).isBetween(0, 180);
    }

    @Test
    void saysDownWithinTwoSecondsWhileTheDatabaseHangs() {
        ProcessHandle postmaster = postmaster();
        signal("STOP", postmaster);
        try {
            for (int asked = 0; asked < 3; asked++) {
                Instant begin = Instant.now();
                Answer health = health().expect(503);
                assertThat(Duration.between(begin, Instant.now()))
                        .isLessThan(Duration.ofSeconds(2));
                assertThat(health.at("/status")).isEqualTo("DOWN");
            }
        } finally {
            signal("CONT", postmaster);
        }
        isUpAgain();
    }

    @Test
    void whatWasDueIsDoneAfterAShortTroubleOfEachKind() {
        DueThings due = DueThings.prepared(2);
        ProcessHandle killed = postmaster();
        killed.destroyForcibly();
        isUpAgain();
        assertThat(postmaster().pid()).isNotEqualTo(killed.pid());
        assertThat(Product.database().ask("show fsync")).isEqualTo("on");
        assertThat(Product.database().ask("show password_encryption")).isEqualTo("scram-sha-256");
        fullFor(Duration.ofSeconds(8));

        due.areDone();
    }

    @Test
    @Tag("proof")
    void whatWasDueIsDoneAfterAMinuteOfKills() {
        DueThings due = DueThings.prepared(10);
        String invoice = Story.anInvoice();
        Set<String> payments = new HashSet<>();
        Thread killer = new Thread(OutageIT::killForAMinute, "killer");
        killer.start();
        int pressed = 0;
        for (; killer.isAlive(); pressed++) {
            payments.add(DueThings.paysInTheMiddle(invoice, UUID.randomUUID().toString()));
        }
        due.areDone();

        assertThat(payments).hasSize(pressed);
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(settled(invoice)).isEqualTo(payments.size()));
        assertThat(chargesFor(invoice)).isEqualTo(payments.size());
    }

    @Test
    @Tag("proof")
    void whatWasDueIsDoneAfterAMinuteWithoutRoom() {
        DueThings due = DueThings.prepared(10);
        fullFor(Duration.ofMinutes(1));

        due.areDone();
    }

    private static void fullFor(Duration time) {
        Product.database().run(FULL, EVERYWHERE);
        pass(time);
        Product.database().run("drop function disk_is_full() cascade");
    }

    private static void killForAMinute() {
        Instant end = Instant.now().plus(Duration.ofMinutes(1));
        while (Instant.now().isBefore(end)) {
            postmaster().destroyForcibly();
            pass(BETWEEN_KILLS);
        }
    }

    /** The trouble itself lasts so long; nothing is waited for. */
    private static void pass(Duration time) {
        Awaitility.await().pollDelay(time).atMost(time.plusSeconds(5)).until(() -> true);
    }

    private static int settled(String invoice) {
        return count(
                "select count(*) from payment p join allocation a on a.payment_id = p.id where"
                        + " a.invoice_id = '%s' and p.status = 'SUCCEEDED'",
                invoice);
    }

    private static int chargesFor(String invoice) {
        return count(
                "select count(*) from sandbox_charge c join allocation a on a.payment_id::text ="
                        + " c.idempotency_key where a.invoice_id = '%s'",
                invoice);
    }

    private static int count(String sql, String invoice) {
        return Integer.parseInt(Product.database().ask(sql.formatted(invoice)));
    }

    private static ProcessHandle postmaster() {
        return Awaitility.await()
                .atMost(TO_COME_BACK)
                .ignoreExceptions()
                .until(
                        () -> ProcessHandle.of(Product.database().pid()).orElseThrow(),
                        ProcessHandle::isAlive);
    }

    /** To the process and all of its children. */
    private static void signal(String name, ProcessHandle process) {
        StringBuilder ids = new StringBuilder().append(process.pid());
        process.descendants().forEach(child -> ids.append(' ').append(child.pid()));
        try {
            new ProcessBuilder("sh", "-c", "kill -" + name + " " + ids)
                    .start()
                    .waitFor(5, TimeUnit.SECONDS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void isUpAgain() {
        Awaitility.await().atMost(TO_COME_BACK).until(() -> health().status() == 200);
    }

    private static Answer health() {
        return ANYBODY.get("/health");
    }
}
