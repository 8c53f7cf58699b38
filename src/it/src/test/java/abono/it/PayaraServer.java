package abono.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** A domain of a full Payara Server on free ports, made for one test and deleted after it. */
final class PayaraServer implements AutoCloseable {

    private static final String DOMAIN = "abono";
    private static final int ADMIN = 48;
    private static final int HTTP = 80;
    private static final int[] OFFSETS = {8, 9, 20, 37, 38, 39, ADMIN, 76, HTTP, 81, 86, 90};

    private final Path asadmin = Path.of(System.getProperty("abono.it.payara"), "bin", "asadmin");
    private final Path domains;
    private final int base = freeBase();
    private final Map<String, String> environment;

    PayaraServer(Map<String, String> environment) {
        this.environment = environment;
        this.domains = LauncherProcess.newDataFolder();
        asadmin.toFile().setExecutable(true);
    }

    void start() {
        run(
                "create-domain",
                "--nopassword",
                "--domaindir",
                domains.toString(),
                "--portbase",
                base());
        run("start-domain", "--domaindir", domains.toString(), DOMAIN);
    }

    private String base() {
        return Integer.toString(base);
    }

    void deploy(Path archive) {
        run("--port", Integer.toString(base + ADMIN), "deploy", archive.toString());
    }

    String url() {
        return "http://localhost:" + (base + HTTP);
    }

    /** What the server has written of itself, for the message of a test that fails. */
    String log() {
        try {
            return Files.readString(domains.resolve(DOMAIN).resolve("logs/server.log"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Override
    public void close() {
        run("stop-domain", "--domaindir", domains.toString(), DOMAIN);
        run("delete-domain", "--domaindir", domains.toString(), DOMAIN);
    }

    private void run(String... arguments) {
        List<String> command = new ArrayList<>(List.of(asadmin.toString(), "--terse"));
        command.addAll(List.of(arguments));
        if (arguments[0].equals("create-domain")) {
            command.add(DOMAIN);
        }
        try {
            Path output = Files.createTempFile(domains.getParent(), "asadmin", ".txt");
            ProcessBuilder builder = new ProcessBuilder(command);
            builder.environment().putAll(environment);
            builder.redirectErrorStream(true).redirectOutput(output.toFile());
            Process process = builder.start();
            if (!process.waitFor(4, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException(command + ": " + Files.readString(output));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The domain's ports are all at fixed distances from one base. */
    private static int freeBase() {
        return IntStream.iterate(21_000, from -> from < 32_000, from -> from + 100)
                .filter(from -> IntStream.of(OFFSETS).allMatch(offset -> isFree(from + offset)))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket(port)) {
            return probe.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
