package abono.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** How the distribution starts, refuses to start, stops, and recovers. */
class LauncherIT {

    private static final Map<String, String> PLAIN = Map.of();

    /** As a courier leaves it that is killed between the claim and the delivery. */
    private static final String CLAIMED_MAIL =
            """
            insert into outbox_mail (id, kind, recipient, recipient_name, language, subject, html,
                plain, status, attempts, next_try_at, written_at, version, claimed_by,
                claimed_until)
            values (gen_random_uuid(), 'QUOTE_DECLINED', 'ana@abono.example', 'Ana', 'en', 'Hello',
                '<p>Hello</p>', 'Hello', 'WAITING', 1, now(), now(), 1, gen_random_uuid(),
                clock_timestamp() + interval '40 seconds')
            """;

    private final Path data = LauncherProcess.newDataFolder();
    private final int port = LauncherProcess.freePort();

    @Test
    void refusesATakenPort() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            LauncherProcess launcher = LauncherProcess.start(data, taken.getLocalPort(), PLAIN);

            assertThat(launcher.exitCode()).isEqualTo(1);
            assertThat(launcher.output()).contains("Port " + taken.getLocalPort());
            assertThat(data).doesNotExist();
        }
    }

    @Test
    void refusesAFolderThatHoldsOtherFiles() throws IOException {
        Files.createDirectories(data);
        Files.writeString(data.resolve("letter.txt"), "not ours");

        LauncherProcess launcher = LauncherProcess.start(data, port, PLAIN);

        assertThat(launcher.exitCode()).isEqualTo(1);
        assertThat(launcher.output()).contains("holds other files");
    }

    @Test
    void refusesAFolderThatCannotBeMade() {
        LauncherProcess launcher = LauncherProcess.start(Path.of("/proc/abono"), port, PLAIN);

        assertThat(launcher.exitCode()).isEqualTo(1);
        assertThat(launcher.output()).contains("data folder /proc/abono");
    }

    @Test
    void refusesProductionOnDefaultSecrets() {
        LauncherProcess launcher =
                LauncherProcess.start(data, port, Map.of("ABONO_MODE", "production"));

        assertThat(launcher.exitCode()).isEqualTo(1);
        assertThat(launcher.output()).contains("ABONO_SECRET");
    }

    @Test
    void saysWhyTheDeploymentFailed() {
        LauncherProcess launcher =
                LauncherProcess.start(
                        data, port, Map.of("ABONO_DB_URL", "jdbc:postgresql://127.0.0.1:9/none"));

        assertThat(launcher.exitCode()).isEqualTo(1);
        assertThat(launcher.output())
                .contains("The portal did not open")
                .contains("jdbc:postgresql://127.0.0.1:9/none");
    }

    @Test
    void refusesASecondPortalAndRecoversFromAKill() throws IOException {
        LauncherProcess first = LauncherProcess.start(data, port, PLAIN).awaitOpen();
        refusesASecondOne(first);
        ProductDatabase database = new ProductDatabase(data);
        long orphan = database.pid();
        database.run(CLAIMED_MAIL);

        first.kill();
        Instant killed = Instant.now();
        assertThat(ProcessHandle.of(orphan)).isPresent();

        try (LauncherProcess next = LauncherProcess.start(data, port, PLAIN)) {
            next.awaitOpen();
            assertThat(next.output()).contains("killed portal");
            assertThat(database.pid()).isNotEqualTo(orphan);
            assertThat(database.ask("select current_user")).isEqualTo("abono");
            sendsWhatTheKilledOneHadClaimed(database, killed);
        }
        assertThat(data.resolve("database/postmaster.pid")).doesNotExist();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                .isEqualTo("rwx------");
    }

    /** Within a minute of the restart, which itself came after the kill. */
    private static void sendsWhatTheKilledOneHadClaimed(ProductDatabase database, Instant killed) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> "SENT".equals(database.ask("select status from outbox_mail")));
        String attempts = database.ask("select attempts from outbox_mail");
        assertThat(attempts).as("tries of the mail, killed at " + killed).isEqualTo("2");
    }

    private void refusesASecondOne(LauncherProcess first) {
        LauncherProcess second = LauncherProcess.start(data, LauncherProcess.freePort(), PLAIN);

        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(second.output()).contains("in use by another portal").contains("" + first.pid());
    }
}
