package abono.security;

import abono.time.BusinessTime;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who is it? Checks passwords, API keys and, in demo mode, one-press sign-ins. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SignInService {
    /** OWASP's figures for PBKDF2 with SHA-512 (Password Storage Cheat Sheet). */
    private static final Map<String, String> STRENGTH =
            Map.of(
                    "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                    "Pbkdf2PasswordHash.Iterations", "210000");

    /** Verified when the address is unknown, so that the answer takes as long. */
    private static volatile String nobodysHash;

    @Inject private People people;
    @Inject private SignInDelays delays;
    @Inject private BusinessTime time;
    @Inject private Pbkdf2PasswordHash hashes;
    @Inject private Caller caller;

    @Inject
    @ConfigProperty(name = "abono.mode")
    private String mode;

    /**
     * Checks an e-mail address and a password.
     *
     * @throws AccessRefusal WRONG_CREDENTIALS, the same for an unknown address; TOO_MANY_TRIES with
     *     the seconds to wait
     */
    public SignedIn signIn(String email, String password) {
        String address = email.strip().toLowerCase(Locale.ROOT);
        Duration wait = delays.wait(address, time.now());
        if (!wait.isZero()) {
            throw AccessRefusal.tooManyTries(wait.toSeconds() + 1);
        }
        Optional<Person> person = people.byEmail(address);
        String hash = person.map(Person::passwordHash).orElseGet(this::nobodysHash);
        if (!verifies(password, hash) || person.isEmpty()) {
            delays.failed(address, time.now());
            throw AccessRefusal.wrongCredentials();
        }
        delays.forget(address);
        return people.withRights(person.get());
    }

    /** Signs in by address alone; only where {@code abono.mode} is demo. */
    public SignedIn signInForDemo(String email) {
        if (!demo()) {
            throw AccessRefusal.wrongCredentials();
        }
        return people.byEmail(email)
                .map(people::withRights)
                .orElseThrow(AccessRefusal::wrongCredentials);
    }

    /** Whether one-press sign-ins are offered. */
    public boolean demo() {
        return "demo".equals(mode);
    }

    /** Whose secret this is, if anybody's. */
    public Optional<SignedIn> byApiKey(String secret) {
        return people.byApiKey(secret).map(people::withRights);
    }

    /** The rights that a person holds now, if there still is such a person. */
    public Optional<SignedIn> still(UUID person) {
        return Optional.ofNullable(people.find(person)).map(people::withRights);
    }

    /** Keeps the language that the signed-in person chose. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void speak(Locale locale) {
        people.find(caller.id()).speak(locale);
    }

    /** The hash by which a password is kept. */
    public String hash(String password) {
        hashes.initialize(STRENGTH);
        return hashes.generate(password.toCharArray());
    }

    private boolean verifies(String password, String hash) {
        hashes.initialize(STRENGTH);
        return hash != null && hashes.verify(password.toCharArray(), hash);
    }

    private String nobodysHash() {
        if (nobodysHash == null) {
            nobodysHash = hash(UUID.randomUUID().toString());
        }
        return nobodysHash;
    }
}
