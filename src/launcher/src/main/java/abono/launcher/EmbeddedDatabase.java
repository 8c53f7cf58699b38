package abono.launcher;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The PostgreSQL that comes with the portal, for those who name none of their own.
 *
 * <p>It is a real one: it syncs every commit to disk, asks for a password from its first moment,
 * and listens on loopback only. The portal works under a role that owns its database and nothing
 * else. A new cluster is made under another name and renamed when complete, so that a crash during
 * the first start leaves nothing that looks like a database.
 */
final class EmbeddedDatabase implements AutoCloseable {

    private static final String CLUSTER = "database";
    private static final String DRAFT = "database.new";
    private static final Duration START_WITH_RECOVERY = Duration.ofMinutes(5);
    private static final Map<String, String> PROMISES =
            Map.of(
                    "fsync", "on",
                    "synchronous_commit", "on",
                    "full_page_writes", "on",
                    "listen_addresses", "127.0.0.1",
                    "password_encryption", "scram-sha-256");

    private final DataFolder folder;
    private final Path log;
    private volatile int port;

    EmbeddedDatabase(DataFolder folder) {
        this.folder = folder;
        this.log = folder.folder("logs").resolve("database-start.log");
    }

    /** Stops what an earlier, killed launcher left running; true if there was something. */
    boolean stopOrphan() {
        boolean draft = new Postmaster(folder.path(DRAFT)).stop();
        return new Postmaster(folder.path(CLUSTER)).stop() || draft;
    }

    void start() {
        if (!Files.exists(folder.path(CLUSTER))) {
            create();
        }
        checkPromises(run(CLUSTER));
    }

    /** The process that serves the database now, if there is one. */
    Optional<ProcessHandle> process() {
        return new Postmaster(folder.path(CLUSTER)).process();
    }

    /**
     * Starts it again as it was started before, settings and port included; the portal's pool finds
     * it when it has recovered.
     *
     * @param command of the process that died
     */
    void restart(List<String> command) {
        List<String> whole = new ArrayList<>(List.of("setsid"));
        if ("root".equals(System.getProperty("user.name"))) {
            // PostgreSQL refuses to run as root: it gets a name space in which it is nobody.
            whole.addAll(List.of("unshare", "-U"));
        }
        whole.addAll(command);
        try {
            new ProcessBuilder(whole)
                    .directory(folder.folder("postgresql").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException e) {
            throw new Refusal("The database cannot be started again: " + e.getMessage(), e);
        }
    }

    private void create() {
        folder.delete(DRAFT);
        EmbeddedPostgres draft = run(DRAFT);
        execute(
                draft,
                "create role abono login password '" + password() + "'",
                "create database abono owner abono",
                "revoke all on database abono from public");
        try {
            draft.close();
            new Postmaster(folder.path(DRAFT)).stop();
            Files.move(folder.path(DRAFT), folder.path(CLUSTER));
        } catch (IOException e) {
            throw new Refusal("Cannot put the new database in its place: " + e, e);
        }
    }

    private EmbeddedPostgres run(String directory) {
        String password = folder.secret("database.password");
        EmbeddedPostgres.Builder builder =
                EmbeddedPostgres.builder()
                        .setDataDirectory(folder.path(directory))
                        .setCleanDataDirectory(false)
                        .setRegisterShutdownHook(false)
                        .setOverrideWorkingDirectory(folder.folder("postgresql").toFile())
                        .setPGStartupWait(START_WITH_RECOVERY)
                        .setOutputRedirector(Redirect.appendTo(log.toFile()))
                        .setErrorRedirector(Redirect.appendTo(log.toFile()))
                        .setConnectConfig("password", password)
                        // What follows reaches initdb as --name=value.
                        .setLocaleConfig("auth", "scram-sha-256")
                        .setLocaleConfig("pwfile", folder.path("database.password").toString())
                        .setLocaleConfig("locale", "C")
                        .setLocaleConfig("locale-provider", "builtin")
                        .setLocaleConfig("builtin-locale", "C.UTF-8");
        new DatabaseSettings(folder.folder("logs")).forEach(builder::setServerConfig);
        try {
            EmbeddedPostgres running = builder.start();
            port = running.getPort();
            return running;
        } catch (IOException | IllegalStateException e) {
            throw new Refusal(
                    "The database did not start (" + e.getMessage() + "); see " + log + ".", e);
        }
    }

    private static void execute(EmbeddedPostgres database, String... statements) {
        try (Connection connection = database.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new Refusal("The new database could not be set up: " + e.getMessage(), e);
        }
    }

    /** The library starts without fsync and with trust; we ask the server, not our settings. */
    private static void checkPromises(EmbeddedPostgres database) {
        try (Connection connection = database.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (Map.Entry<String, String> promise : PROMISES.entrySet()) {
                try (ResultSet row = statement.executeQuery("show " + promise.getKey())) {
                    row.next();
                    if (!promise.getValue().equals(row.getString(1))) {
                        throw new Refusal(
                                "The database runs with %s=%s instead of %s; it is not safe."
                                        .formatted(
                                                promise.getKey(),
                                                row.getString(1),
                                                promise.getValue()));
                    }
                }
            }
        } catch (SQLException e) {
            throw new Refusal("The database does not answer: " + e.getMessage(), e);
        }
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/abono";
    }

    String user() {
        return "abono";
    }

    String password() {
        return folder.secret("portal.password");
    }

    @Override
    public void close() {
        stopOrphan();
    }
}
