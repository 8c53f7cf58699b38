package abono.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * The one folder that a portal lives in: database, secrets, logs.
 *
 * <p>It is readable by its owner only and belongs to one launcher at a time. The claim is a lock of
 * the operating system, so it ends with the process however that ends; the text in the lock file
 * only tells the next one whom it met.
 */
final class DataFolder implements AutoCloseable {

    private static final String LOCK = "abono.lock";
    private static final Duration PATIENCE_WITH_A_STOPPING_ONE = Duration.ofSeconds(40);
    private static final int SECRET_BYTES = 32;

    private final Path root;
    private final FileChannel lock;

    private DataFolder(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /** Creates the folder if need be and claims it. */
    static DataFolder claim(Path root) {
        try {
            createPrivately(root);
            FileChannel lock =
                    FileChannel.open(
                            root.resolve(LOCK),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE);
            DataFolder folder = new DataFolder(root, lock);
            folder.waitForClaim();
            folder.note("running");
            return folder;
        } catch (AccessDeniedException e) {
            throw new Refusal("No right to use the data folder " + root + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new Refusal("The data folder " + root + " cannot be used: " + e, e);
        }
    }

    /** An existing folder must be empty or ours: a mistyped name must not lock up a home folder. */
    private static void createPrivately(Path root) throws IOException {
        Files.createDirectories(root);
        boolean ours = Files.exists(root.resolve(LOCK));
        try (Stream<Path> content = Files.list(root)) {
            if (!ours && content.anyMatch(file -> !file.endsWith("lost+found"))) {
                throw new Refusal(
                        "The data folder " + root + " holds other files; choose an empty one.");
            }
        }
        Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
    }

    /** One that is being stopped is waited for: Ctrl-C and start again should simply work. */
    private void waitForClaim() throws IOException {
        Instant deadline = Instant.now().plus(PATIENCE_WITH_A_STOPPING_ONE);
        while (lock.tryLock() == null) {
            String holder = noted();
            if (!holder.contains("stopping") || Instant.now().isAfter(deadline)) {
                throw new Refusal(
                        "The data folder "
                                + root
                                + " is in use by another portal, "
                                + holder
                                + ".");
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    private String noted() throws IOException {
        ByteBuffer text = ByteBuffer.allocate(80);
        lock.read(text, 0);
        return new String(text.array(), 0, text.position(), StandardCharsets.UTF_8).strip();
    }

    private void note(String state) throws IOException {
        String text = "process " + ProcessHandle.current().pid() + " (" + state + ")\n";
        lock.truncate(0);
        lock.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
    }

    /** Tells a start that comes too early that this portal is about to be gone. */
    void noteStopping() {
        try {
            note("stopping");
        } catch (IOException e) {
            // Only the politeness towards the next start is lost.
            return;
        }
    }

    Path path(String name) {
        return root.resolve(name);
    }

    /** A sub-folder that is kept. */
    Path folder(String name) {
        try {
            return Files.createDirectories(path(name));
        } catch (IOException e) {
            throw new Refusal("Cannot create " + path(name) + ": " + e, e);
        }
    }

    /** A sub-folder without anything of an earlier start in it. */
    Path emptied(String name) {
        delete(name);
        return folder(name);
    }

    void delete(String name) {
        if (!Files.exists(path(name))) {
            return;
        }
        try (Stream<Path> content = Files.walk(path(name))) {
            List<Path> leavesFirst = content.sorted(Comparator.reverseOrder()).toList();
            for (Path file : leavesFirst) {
                Files.delete(file);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new Refusal("Cannot clear " + path(name) + ": " + e, e);
        }
    }

    /** A random secret, made at the first start and kept in a file that only the owner reads. */
    String secret(String name) {
        Path file = path(name);
        try {
            if (!Files.exists(file)) {
                writeSecret(file);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new Refusal("Cannot keep the secret in " + file + ": " + e, e);
        }
    }

    private static void writeSecret(Path file) throws IOException {
        byte[] random = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(random);
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(
                draft,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
