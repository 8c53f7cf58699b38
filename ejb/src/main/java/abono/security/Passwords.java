package abono.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Makes and checks the hashes of passwords, which are slow on purpose: a few at once, so that many
 * tries do not take the machine from everybody else.
 */
@ApplicationScoped
class Passwords {
    /** OWASP's figures for PBKDF2 with SHA-512 (Password Storage Cheat Sheet). */
    private static final Map<String, String> STRENGTH =
            Map.of(
                    "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                    "Pbkdf2PasswordHash.Iterations", "210000");

    private static final int AT_ONCE = 2;
    private static final int PATIENCE_IN_SECONDS = 5;

    @Inject private Pbkdf2PasswordHash hashes;

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    /** Checked when the address is unknown, so that the answer takes as long. */
    private String nobodysHash;

    protected Passwords() {}

    /**
     * The hash by which a password is kept.
     *
     * @throws AccessRefusal TOO_MANY_TRIES when too many wait already
     */
    String hash(String password) {
        return inTurn(() -> hashes.generate(password.toCharArray()));
    }

    /**
     * Whether the password is the one that was hashed.
     *
     * @param hash or null when there is none: then it takes as long and is never right
     * @throws AccessRefusal TOO_MANY_TRIES when too many wait already
     */
    boolean verifies(String password, String hash) {
        String against = hash == null ? nobodysHash() : hash;
        return inTurn(() -> hashes.verify(password.toCharArray(), against)) && hash != null;
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!places.tryAcquire(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
                throw AccessRefusal.tooManyTries(PATIENCE_IN_SECONDS);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw AccessRefusal.tooManyTries(PATIENCE_IN_SECONDS);
        }
        try {
            hashes.initialize(STRENGTH);
            return work.get();
        } finally {
            places.release();
        }
    }

    private synchronized String nobodysHash() {
        if (nobodysHash == null) {
            nobodysHash = hash(UUID.randomUUID().toString());
        }
        return nobodysHash;
    }
}
