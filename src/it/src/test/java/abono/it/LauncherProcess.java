package abono.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/** One start of the distribution, as {@code java -jar abono.jar} with some environment. */
final class LauncherProcess implements AutoCloseable {

    /** Long enough for a machine that many builds share. */
    static final Duration TO_OPEN = Duration.ofSeconds(300);

    private static final String DISTRIBUTION = "abono.it.distribution";
    private static final Duration TO_STOP = Duration.ofSeconds(60);

    private final Process process;
    private final Path output;
    private final int port;

    private LauncherProcess(Process process, Path output, int port) {
        this.process = process;
        this.output = output;
        this.port = port;
    }

    /** Starts it and returns at once; the data folder and the port are the caller's choice. */
    static LauncherProcess start(Path data, int port, Map<String, String> environment) {
        return start(Path.of(System.getProperty(DISTRIBUTION)), data, port, environment);
    }

    /** The same from another folder than the distribution's. */
    static LauncherProcess start(
            Path distribution, Path data, int port, Map<String, String> environment) {
        try {
            Path output = Files.createTempFile(work(), "launcher", ".txt");
            ProcessBuilder builder =
                    new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                            "-Xmx768m",
                            // It lives for minutes: the second compiler costs more than it gives.
                            "-XX:TieredStopAtLevel=1",
                            "-jar",
                            distribution.resolve("abono.jar").toString());
            builder.environment().keySet().removeIf(key -> key.startsWith("ABONO_"));
            builder.environment().put("ABONO_DATA_DIR", data.toString());
            builder.environment().put("ABONO_HTTP_PORT", Integer.toString(port));
            builder.environment().putAll(environment);
            builder.redirectErrorStream(true).redirectOutput(output.toFile());
            return new LauncherProcess(builder.start(), output, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A folder under target/ that no other test uses; it need not exist. */
    static Path newDataFolder() {
        try {
            return Files.createTempDirectory(work(), "data").resolve("abono");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path work() throws IOException {
        return Files.createDirectories(Path.of(System.getProperty("abono.it.work")));
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    LauncherProcess awaitOpen() {
        try {
            Awaitility.await("the portal to open, it said: " + output)
                    .atMost(TO_OPEN)
                    .until(() -> !process.isAlive() || output().contains("Abono is open"));
        } catch (ConditionTimeoutException late) {
            close();
            throw late;
        }
        if (!process.isAlive()) {
            throw new IllegalStateException("The portal did not open: " + output());
        }
        return this;
    }

    /** Waits for the process to end by itself. */
    int exitCode() {
        try {
            if (!process.waitFor(TO_OPEN.toSeconds(), TimeUnit.SECONDS)) {
                process.destroy();
                throw new IllegalStateException("The launcher runs on: " + output());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    String url() {
        return "http://localhost:" + port;
    }

    String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long pid() {
        return process.pid();
    }

    /** As {@code kill -9}: nothing of the launcher's own runs any more. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** As {@code kill}: the launcher stops the server and the database, in this order. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(TO_STOP.toSeconds(), TimeUnit.SECONDS).join();
    }
}
