package abono.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The few calm lines that a person sees.
 *
 * <p>The server prints hundreds of lines to standard output; once {@link #divertOthersTo} was
 * called, only what is said here reaches the terminal.
 */
final class Console {

    private final PrintStream terminal = System.out;

    void say(String line) {
        terminal.println(line);
        terminal.flush();
    }

    /** Sends whatever others print from now on to a file of its own for this start. */
    void divertOthersTo(Path file) {
        try {
            PrintStream sink =
                    new PrintStream(Files.newOutputStream(file), true, StandardCharsets.UTF_8);
            System.setOut(sink);
            System.setErr(sink);
        } catch (IOException e) {
            throw new Refusal("Cannot write the log file " + file + ": " + e, e);
        }
    }
}
