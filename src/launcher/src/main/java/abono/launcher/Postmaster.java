package abono.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * The PostgreSQL process that serves a data directory, whoever started it.
 *
 * <p>After a {@code kill -9} of the launcher its database lives on. The next start finds it here by
 * {@code postmaster.pid} and stops it cleanly. A process id is only believed when that process
 * really is a postgres on this very directory: ids are used again by the system.
 */
record Postmaster(Path directory) {

    private static final Duration CLEAN_STOP = Duration.ofSeconds(30);
    private static final Duration HASTY_STOP = Duration.ofSeconds(10);

    /** The process, if one serves the directory now. */
    Optional<ProcessHandle> process() {
        Path file = directory.resolve("postmaster.pid");
        try {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            return lines.stream()
                    .findFirst()
                    .map(String::strip)
                    .filter(pid -> pid.matches("[0-9]+"))
                    .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
                    .filter(this::servesThisDirectory);
        } catch (IOException e) {
            throw new Refusal("Cannot read " + file + ": " + e, e);
        }
    }

    private boolean servesThisDirectory(ProcessHandle process) {
        String command = process.info().command().orElse("");
        List<String> arguments = Arrays.asList(process.info().arguments().orElse(new String[0]));
        return command.endsWith("postgres") && arguments.contains(directory.toString());
    }

    /** Stops it: politely first, then as PostgreSQL can recover from; true if there was one. */
    boolean stop() {
        Optional<ProcessHandle> found = process();
        found.ifPresent(
                process -> {
                    if (!stopped(process, "INT", CLEAN_STOP)
                            && !stopped(process, "QUIT", HASTY_STOP)) {
                        throw new Refusal(
                                "The database process " + process.pid() + " does not stop.");
                    }
                });
        return found.isPresent();
    }

    private boolean stopped(ProcessHandle process, String signal, Duration patience) {
        try {
            // The shell's own kill: the program of that name is missing on slim machines.
            new ProcessBuilder("sh", "-c", "kill -" + signal + " " + process.pid()).start();
        } catch (IOException e) {
            throw new Refusal("Cannot stop the database process " + process.pid() + ": " + e, e);
        }
        Instant deadline = Instant.now().plus(patience);
        while (process().isPresent() && Instant.now().isBefore(deadline)) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        return process().isEmpty();
    }
}
