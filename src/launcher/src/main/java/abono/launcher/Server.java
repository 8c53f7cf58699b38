package abono.launcher;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/**
 * Payara Micro with the portal in it.
 *
 * <p>Two of its habits shape this class. It reports a failed deployment as a success, so only an
 * answer of the application counts. And it mixes up archives when its folder is used again, so it
 * gets a fresh one at each start.
 */
final class Server implements AutoCloseable {

    private static final String CONFIG = "configs.config.server-config.";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Three times the bodies that may come slowly ({@code abono.http.BodyReader}). */
    private static final int THREADS = 200;

    private static final int THREADS_AT_REST = 10;
    private static final Duration SILENCE = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final Settings settings;
    private final DataFolder folder;
    private volatile PayaraMicroRuntime runtime;

    Server(Settings settings, DataFolder folder) {
        this.settings = settings;
        this.folder = folder;
    }

    /** Asked before the database starts, so that a taken port costs a second and no more. */
    static void refuseTakenPort(Settings settings) {
        try (ServerSocket probe = new ServerSocket()) {
            InetAddress address = InetAddress.getByName(settings.httpAddress());
            probe.bind(new InetSocketAddress(address, settings.httpPort()));
        } catch (IOException e) {
            throw new Refusal(
                    "Port %d on %s cannot be opened: %s. Choose another by ABONO_HTTP_PORT."
                            .formatted(settings.httpPort(), settings.httpAddress(), e.getMessage()),
                    e);
        }
    }

    void start(Path portal) {
        ServerLog log = new ServerLog(folder.folder("logs"));
        PayaraMicro micro = PayaraMicro.getInstance();
        micro.setPrintLogo(false)
                .setNoCluster(true)
                .setHttpPort(settings.httpPort())
                .setRootDir(folder.emptied("server").toFile())
                .setLogPropertiesFile(log.configuration().toFile());
        micro.setPreBootHandler(this::configure);
        try {
            runtime = micro.bootStrap();
        } catch (BootstrapException e) {
            throw failed("The server did not start", log);
        }
        if (!runtime.deploy("abono", "/", portal.toFile()) || !answers()) {
            throw failed("The portal did not open", log);
        }
    }

    /** What has no setter: where to listen, and to whom not to talk. */
    private void configure(AdminCommandRunner admin) {
        admin.run(
                "set",
                CONFIG
                        + "network-config.network-listeners.network-listener.http-listener.address="
                        + settings.httpAddress());
        limit(admin);
        // Its data grid would open a port to the whole network, cluster or not.
        admin.run("set", CONFIG + "hazelcast-config-specific-configuration.enabled=false");
        admin.run("set", CONFIG + "phone-home-runtime-configuration.enabled=false");
    }

    /** How many requests at once, how long one may be silent, and what nobody need know. */
    private static void limit(AdminCommandRunner admin) {
        String pool = "thread-pools.thread-pool.http-thread-pool.";
        admin.run("set", CONFIG + pool + "max-thread-pool-size=" + THREADS);
        admin.run("set", CONFIG + pool + "min-thread-pool-size=" + THREADS_AT_REST);
        String transport = "network-config.transports.transport.tcp.";
        admin.run("set", CONFIG + transport + "read-timeout-millis=" + SILENCE.toMillis());
        String http = "network-config.protocols.protocol.http-listener.http.";
        admin.run("set", CONFIG + http + "server-header=false");
        admin.run("set", CONFIG + http + "xpowered-by=false");
        admin.run("set", CONFIG + http + "trace-enabled=false");
        // A kept connection of HTTP/2 is dropped so long after its last answer, whether or not a
        // request is at work on it; one that is at work has as long as this.
        admin.run("set", CONFIG + http + "timeout-seconds=" + LONGEST.toSeconds());
    }

    private static Refusal failed(String what, ServerLog log) {
        String reason = FirstFailure.reason().orElse("no reason was logged");
        return new Refusal(what + ": " + reason + "\nThe whole story: " + log.file());
    }

    private boolean answers() {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest question =
                HttpRequest.newBuilder(URI.create(settings.localUrl() + "/api/v1/health"))
                        .timeout(Duration.ofSeconds(10))
                        .build();
        Instant deadline = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(deadline)) {
            if (isUp(client, question)) {
                return true;
            }
            LockSupport.parkNanos(Duration.ofMillis(250).toNanos());
        }
        return false;
    }

    private static boolean isUp(HttpClient client, HttpRequest question) {
        try {
            return client.send(question, HttpResponse.BodyHandlers.discarding()).statusCode()
                    == 200;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (IOException e) {
            return false;
        }
    }

    /** Payara stops itself by a hook of its own; the database must outlive that, so we wait. */
    @Override
    public void close() {
        if (runtime == null) {
            return;
        }
        try {
            runtime.shutdown();
        } catch (BootstrapException | IllegalStateException e) {
            // Its own hook was faster and is at work.
        }
        Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().endsWith("Shutdown Hook"))
                .forEach(Server::waitFor);
    }

    private static void waitFor(Thread thread) {
        try {
            thread.join(PATIENCE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
