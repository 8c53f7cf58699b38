package abono.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Where the server's chatter goes: ten files of 20 MB, written in turn.
 *
 * <p>A second handler listens for the reason of a failed start.
 */
record ServerLog(Path logs) {

    Path file() {
        return logs.resolve("portal.0.log");
    }

    /** The configuration for {@code java.util.logging}, written anew at each start. */
    Path configuration() {
        Path file = logs.resolve("logging.properties");
        String pattern = logs.toString().replace("%", "%%") + "/portal.%g.log";
        try {
            return Files.write(
                    file,
                    List.of(
                            "handlers=java.util.logging.FileHandler,"
                                    + FirstFailure.class.getName(),
                            "java.util.logging.FileHandler.pattern=" + pattern,
                            "java.util.logging.FileHandler.limit=20000000",
                            "java.util.logging.FileHandler.count=10",
                            "java.util.logging.FileHandler.append=true",
                            "java.util.logging.FileHandler.encoding=UTF-8",
                            "java.util.logging.FileHandler.formatter="
                                    + "com.sun.enterprise.server.logging.ODLLogFormatter",
                            ".level=INFO",
                            "com.hazelcast.level=WARNING",
                            "io.zonky.level=WARNING",
                            "fish.payara.nucleus.util.level=WARNING"));
        } catch (IOException e) {
            throw new Refusal("Cannot write " + file + ": " + e, e);
        }
    }
}
