package abono.security;

import abono.time.BusinessTime;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who is it? Checks passwords, API keys and, in demo mode, one-press sign-ins. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SignInService {
    @Inject private People people;
    @Inject private SignInBrake brake;
    @Inject private KnownDevices devices;
    @Inject private Passwords passwords;
    @Inject private BusinessTime time;
    @Inject private Caller caller;

    @Inject
    @ConfigProperty(name = "abono.mode")
    private String mode;

    /**
     * Checks an e-mail address and a password. The try is counted before the password is looked at.
     *
     * @param source where the try comes from: only its own tries hold it up
     * @throws AccessRefusal WRONG_CREDENTIALS, the same for an unknown address; TOO_MANY_TRIES with
     *     the seconds to wait, a minute at most
     */
    public SignedIn signIn(String email, String password, SignInSource source) {
        String address = email.strip().toLowerCase(Locale.ROOT);
        Optional<Person> person = people.byEmail(address);
        boolean known = person.isPresent() && devices.knows(source.device(), person.get().id());
        Duration wait = brake.enter(address, source, known, time.now());
        if (!wait.isZero()) {
            throw AccessRefusal.tooManyTries(wait.toSeconds());
        }
        String hash = person.map(Person::passwordHash).orElse(null);
        if (!passwords.verifies(password, hash)) {
            throw AccessRefusal.wrongCredentials();
        }
        brake.release(address, source, known);
        return people.withRights(person.orElseThrow());
    }

    /**
     * Keeps the browser in which somebody signed in; there, nobody else's tries hold them up.
     *
     * @param secret that the browser brought, or null
     * @return the secret that it is to bring the next time
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public String rememberDevice(UUID person, String secret) {
        return devices.keep(secret, person, time.now());
    }

    /** Forgets tries of the day before the instant, and devices that nobody uses. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void clean(Instant now) {
        brake.clean(now);
        devices.clean(now);
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
        return passwords.hash(password);
    }
}
