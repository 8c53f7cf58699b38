package abono.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The distribution, started for the benchmark on a data folder of its own. */
final class Portal implements AutoCloseable {
    private static final int SECONDS_TO_OPEN = 180;
    private static final int LINE_OF_PORT = 3;

    private final Process process;
    private final Path data;
    private final int port;

    private Portal(Process process, Path data, int port) {
        this.process = process;
        this.data = data;
        this.port = port;
    }

    static Portal start(Path jar, Path parent) throws IOException {
        Files.createDirectories(parent);
        Path data = Files.createTempDirectory(parent, "run").resolve("abono");
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        Path output = parent.resolve("output.txt");
        ProcessBuilder builder = new ProcessBuilder("java", "-jar", jar.toString());
        builder.environment().put("ABONO_HTTP_PORT", Integer.toString(port));
        builder.environment().put("ABONO_DATA_DIR", data.toString());
        builder.environment().put("ABONO_MODE", "demo");
        Process process = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
        Portal portal = new Portal(process, data, port);
        for (int second = 0; second < SECONDS_TO_OPEN; second++) {
            if (Files.readString(output).contains("Abono is open")) {
                return portal;
            }
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
        }
        portal.close();
        throw new IOException("The portal did not open: " + Files.readString(output));
    }

    String url() {
        return "http://localhost:" + port + "/api/v1";
    }

    /** The same database, as the portal's own role. */
    Connection connect() throws SQLException {
        try {
            String databasePort =
                    Files.readAllLines(data.resolve("database/postmaster.pid"))
                            .get(LINE_OF_PORT)
                            .strip();
            return DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:" + databasePort + "/abono?stringtype=unspecified",
                    "abono",
                    Files.readString(data.resolve("portal.password")).strip());
        } catch (IOException e) {
            throw new SQLException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
