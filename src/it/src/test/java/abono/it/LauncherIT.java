package abono.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How the distribution starts, refuses to start, stops, and recovers. */
class LauncherIT {

    private static final Map<String, String> PLAIN = Map.of();

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
    void usesTheDatabaseThatIsNamed() {
        String url = TestSession.newDatabase("named");
        Map<String, String> external =
                Map.of(
                        "ABONO_DB_URL", url,
                        "ABONO_DB_USER", "abono",
                        "ABONO_DB_PASSWORD", "for-tests-only");
        try (LauncherProcess portal = LauncherProcess.start(data, port, external)) {
            portal.awaitOpen();

            assertThat(portal.output()).contains(url);
            assertThat(data.resolve("database")).doesNotExist();
        }
    }

    @Test
    void refusesASecondPortalAndRecoversFromAKill() throws IOException {
        LauncherProcess first = LauncherProcess.start(data, port, PLAIN).awaitOpen();
        refusesASecondOne(first);
        ProductDatabase database = new ProductDatabase(data);
        long orphan = database.pid();

        first.kill();
        assertThat(ProcessHandle.of(orphan)).isPresent();

        try (LauncherProcess next = LauncherProcess.start(data, port, PLAIN)) {
            next.awaitOpen();
            assertThat(next.output()).contains("killed portal");
            assertThat(database.pid()).isNotEqualTo(orphan);
            assertThat(database.ask("select current_user")).isEqualTo("abono");
        }
        assertThat(data.resolve("database/postmaster.pid")).doesNotExist();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                .isEqualTo("rwx------");
    }

    private void refusesASecondOne(LauncherProcess first) {
        LauncherProcess second = LauncherProcess.start(data, LauncherProcess.freePort(), PLAIN);

        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(second.output()).contains("in use by another portal").contains("" + first.pid());
    }
}
