package abono.launcher;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Starts the embedded database again when its process has died, as often as it takes: killed by a
 * person, by the system for want of memory, or by its own fault. The portal finds it where it was.
 */
final class DatabaseWatch implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int LOOKS_FOR_A_START = 10;

    private final EmbeddedDatabase database;
    private final Console console;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread = new Thread(this::watch, "database watch");

    /** As the library started it, with all its settings. */
    private final List<String> command = new ArrayList<>();

    /** What the dead leave behind holds the shared memory that the next start needs. */
    private List<ProcessHandle> children = List.of();

    DatabaseWatch(EmbeddedDatabase database, Console console) {
        this.database = database;
        this.console = console;
    }

    void start() {
        thread.setDaemon(true);
        thread.start();
    }

    private void watch() {
        while (!pause()) {
            try {
                look();
            } catch (RuntimeException failed) {
                console.say("The database is not back yet: " + failed.getMessage());
            }
        }
    }

    /** Tells whether the watch is over. */
    private boolean pause() {
        try {
            return stopped.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return true;
        }
    }

    private void look() {
        Optional<ProcessHandle> process = database.process();
        if (process.isPresent()) {
            remember(process.get());
            return;
        }
        console.say("The database has stopped; it is started again.");
        children.forEach(ProcessHandle::destroyForcibly);
        children.forEach(child -> child.onExit().orTimeout(10, TimeUnit.SECONDS).join());
        database.restart(command);
        awaitProcess();
    }

    private void remember(ProcessHandle process) {
        children = process.children().toList();
        if (command.isEmpty()) {
            command.add(process.info().command().orElseThrow());
            command.addAll(List.of(process.info().arguments().orElseThrow()));
        }
    }

    /** It writes down its process id early, long before it has recovered. */
    private void awaitProcess() {
        for (int looks = 0; looks < LOOKS_FOR_A_START && database.process().isEmpty(); looks++) {
            if (pause()) {
                return;
            }
        }
    }

    /** Ends the watch, so that the database may stop. */
    @Override
    public void close() {
        stopped.countDown();
        try {
            thread.join(Duration.ofSeconds(15).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
