package abono.launcher;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * Opens the portal and keeps it open until the process is asked to stop.
 *
 * <p>There is one way out, whatever the reason: the shutdown hook closes what was opened, last one
 * first. Ctrl-C, a signal, a refused start and the death of the Maven that started us all end
 * there.
 */
public final class Launcher {

    private final Instant begin = Instant.now();
    private final Console console = new Console();
    private final Deque<AutoCloseable> opened = new ConcurrentLinkedDeque<>();
    private final Settings settings;
    private DataFolder folder;

    private Launcher(Settings settings) {
        this.settings = settings;
    }

    /** Takes no arguments; see {@code portal.properties} beside the jar. */
    public static void main(String[] arguments) {
        Launcher launcher = new Launcher(Settings.ofThisProcess());
        Runtime.getRuntime().addShutdownHook(new Thread(launcher::closeAll, "closing"));
        try {
            launcher.open();
        } catch (Refusal e) {
            launcher.console.say("Abono does not start. " + e.getMessage());
            System.exit(1);
        }
    }

    private void open() {
        settings.refuseDefaultSecretsInProduction();
        Server.refuseTakenPort(settings);
        followParent();
        folder = DataFolder.claim(settings.dataFolder());
        opened.push(folder);
        console.divertOthersTo(folder.folder("logs").resolve("output.log"));
        openDatabase();
        openPortal();
        welcome();
    }

    /** Started by Maven, we go when it goes: a killed build leaves nothing behind. */
    private void followParent() {
        if (settings.followsParent()) {
            ProcessHandle.current()
                    .parent()
                    .ifPresent(
                            parent ->
                                    parent.onExit()
                                            .thenRunAsync(
                                                    () -> System.exit(1),
                                                    task -> new Thread(task, "orphaned").start()));
        }
    }

    private void openDatabase() {
        if (settings.hasExternalDatabase()) {
            console.say("Using the database " + settings.value("abono.db.url").orElseThrow());
            return;
        }
        EmbeddedDatabase database = new EmbeddedDatabase(folder);
        if (database.stopOrphan()) {
            console.say("Stopped the database that an earlier, killed portal had left running.");
        }
        console.say("Starting the database in " + settings.dataFolder() + " ...");
        opened.push(database);
        database.start();
        DatabaseWatch watch = new DatabaseWatch(database, console);
        watch.start();
        opened.push(watch);
        System.setProperty("abono.db.url", database.url());
        System.setProperty("abono.db.user", database.user());
        System.setProperty("abono.db.password", database.password());
    }

    private void openPortal() {
        console.say("Starting the portal ...");
        System.setProperty("abono.public.url", settings.publicUrl());
        System.setProperty("abono.secret", secret());
        Server server = new Server(settings, folder);
        opened.push(server);
        server.start(home().resolve("abono.war"));
    }

    private String secret() {
        return settings.value("abono.secret").orElseGet(() -> folder.secret("portal.secret"));
    }

    private void welcome() {
        long seconds = Duration.between(begin, Instant.now()).toSeconds();
        console.say("");
        console.say("Abono is open after " + seconds + " s:  " + settings.localUrl() + "/");
        if (settings.mode() == Settings.Mode.DEMO) {
            console.say("");
            console.say(demoText());
        }
        console.say("Data and logs: " + settings.dataFolder() + ".  Stop: Ctrl-C");
    }

    private static String demoText() {
        try {
            return Files.readString(home().resolve("demo/welcome.txt"));
        } catch (IOException e) {
            return "(no demo sign-ins: " + e.getMessage() + ")";
        }
    }

    /** The folder of the distribution, wherever it was unpacked. */
    private static Path home() {
        try {
            return Path.of(
                            Launcher.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI())
                    .getParent();
        } catch (URISyntaxException e) {
            throw new Refusal("The distribution cannot be found: " + e.getMessage(), e);
        }
    }

    private void closeAll() {
        if (folder == null) {
            return;
        }
        console.say("Stopping ...");
        folder.noteStopping();
        while (!opened.isEmpty()) {
            try {
                opened.pop().close();
            } catch (Exception e) {
                console.say("While stopping: " + e.getMessage());
            }
        }
        console.say("Stopped.");
    }
}
