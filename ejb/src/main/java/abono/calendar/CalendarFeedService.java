package abono.calendar;

import abono.accounts.Account;
import abono.accounts.Accounts;
import abono.security.AccessRefusal;
import abono.security.Caller;
import abono.security.Person;
import abono.security.Right;
import abono.security.Sha256;
import abono.time.BusinessTime;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The calendar for calendar programs (U10): who knows the secret in its address reads it as the
 * person who made it, with that person's rights of the moment, and nothing else.
 */
@Stateless
@RolesAllowed(Right.READ_BILLING)
public class CalendarFeedService {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 32;

    @PersistenceContext private EntityManager em;
    @Inject private Accounts accounts;
    @Inject private CalendarService calendar;
    @Inject private Caller caller;
    @Inject private BusinessTime time;
    @Inject private Event<CalendarEvent> events;

    @Inject
    @ConfigProperty(name = "abono.public.url")
    private String publicUrl;

    /** Whether the caller has an address for the account's calendar. */
    public boolean made(UUID account) {
        accounts.guarded(account, Right.READ_BILLING);
        return find(account).isPresent();
    }

    /**
     * Makes a new address; the one before is good no more. Presses at once wait for each other at
     * the person's row, and a unique constraint stands behind that.
     *
     * @return the whole address; it is shown this once, only its hash is kept
     */
    public String renew(UUID account) {
        accounts.guarded(account, Right.READ_BILLING);
        em.find(Person.class, caller.id(), LockModeType.PESSIMISTIC_WRITE);
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        CalendarFeed feed = find(account).orElseGet(() -> new CalendarFeed(caller.id(), account));
        feed.take(secret, time.now());
        em.persist(feed);
        events.fire(new CalendarEvent.AddressMade(feed.id(), account));
        return publicUrl + "/calendar/" + secret + ".ics";
    }

    private Optional<CalendarFeed> find(UUID account) {
        return em
                .createQuery(
                        "select f from CalendarFeed f where f.personId = :person"
                                + " and f.accountId = :account",
                        CalendarFeed.class)
                .setParameter("person", caller.id())
                .setParameter("account", account)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Whose calendar a secret opens; what is unknown takes the same hash and the same look-up. */
    @PermitAll
    public Optional<UUID> owner(String secret) {
        return bySecret(secret).map(CalendarFeed::personId);
    }

    private Optional<CalendarFeed> bySecret(String secret) {
        return em
                .createQuery(
                        "select f from CalendarFeed f where f.secretHash = :hash",
                        CalendarFeed.class)
                .setParameter("hash", Sha256.hex(secret))
                .getResultList()
                .stream()
                .findFirst();
    }

    /**
     * The calendar as an iCalendar file in its person's language.
     *
     * @throws AccessRefusal when the secret opens none or its person may not read it any more
     */
    @PermitAll
    public String file(String secret) {
        CalendarFeed feed = bySecret(secret).orElseThrow(AccessRefusal::unknown);
        if (!caller.known() || !caller.id().equals(feed.personId())) {
            throw AccessRefusal.unknown();
        }
        Account account = accounts.get(feed.accountId());
        caller.narrow(account, Set.of(Right.READ_BILLING, Right.PAY_INVOICES));
        caller.require(Right.READ_BILLING, account);
        var locale = caller.person().locale();
        Instant now = time.now();
        String name = HappeningText.say("feed.name", List.<Object>of(account.legalName()), locale);
        IcsWriter ics = new IcsWriter(name, now);
        calendar.of(account.id(), null, null)
                .forEach(
                        each ->
                                ics.event(
                                        each.kind() + "-" + each.subject() + "@abono",
                                        each.day(),
                                        each.sentence(locale),
                                        publicUrl + each.path()));
        return ics.end();
    }
}
