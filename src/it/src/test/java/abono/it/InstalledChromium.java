package abono.it;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import com.microsoft.playwright.CLI;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The browser of this machine, found or installed.
 *
 * <p>A found one wins. Else root on a Debian-like machine gets the distribution's, and everybody
 * else Playwright's own download, which then needs no path.
 */
final class InstalledChromium {

    /** Without the windows that nobody looks at, its pages open more than twice as fast. */
    private static final String SHELL = "chromium-headless-shell";

    private static final List<String> NAMES =
            List.of(SHELL, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private InstalledChromium() {}

    /** Empty when Playwright's own is to be used. */
    static synchronized Optional<Path> path() {
        Optional<Path> found = find();
        return found.isPresent() ? found : installed();
    }

    /** One fork of the build installs; those that waited for it find what it brought. */
    private static Optional<Path> installed() {
        Path work = Path.of(System.getProperty("abono.it.work"));
        try {
            Files.createDirectories(work);
            try (FileChannel file = FileChannel.open(work.resolve("browser.lock"), CREATE, WRITE)) {
                // Held until the channel closes.
                file.lock();
                Optional<Path> found = find();
                return found.isPresent() ? found : install();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> install() {
        if ("root".equals(System.getProperty("user.name"))
                && run("apt-get", "update")
                && (run("apt-get", "install", "-y", SHELL)
                        || run("apt-get", "install", "-y", "chromium"))) {
            return find();
        }
        downloadPlaywrights();
        return Optional.empty();
    }

    private static Optional<Path> find() {
        Stream<String> folders =
                Stream.concat(
                        Arrays.stream(System.getenv("PATH").split(File.pathSeparator)),
                        Stream.of("/usr/bin", "/usr/local/bin", "/snap/bin"));
        return folders.flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static void downloadPlaywrights() {
        try {
            Process download =
                    new ProcessBuilder(
                                    Path.of(System.getProperty("java.home"), "bin", "java")
                                            .toString(),
                                    "-cp",
                                    System.getProperty("java.class.path"),
                                    CLI.class.getName(),
                                    "install",
                                    "chromium")
                            .inheritIO()
                            .start();
            if (!download.waitFor(10, TimeUnit.MINUTES) || download.exitValue() != 0) {
                throw new IllegalStateException(
                        "The browser tests need a browser: install chromium (Debian: apt-get"
                                + " install chromium) and run them again.");
            }
        } catch (IOException e) {
            throw new IllegalStateException("No browser, and none could be downloaded", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean run(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start();
            return process.waitFor(10, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
