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
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
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
    private static final int MOST_AN_HOUR = 60;
    private static final Duration HOUR = Duration.ofHours(1);

    /** One statement, so that readings at once all count. */
    private static final String COUNT =
            """
            update calendar_feed
            set readings = case when readings_since <= ?2 then 1 else readings + 1 end,
                readings_since = case when readings_since <= ?2 then ?3 else readings_since end
            where id = ?1 returning readings, readings_since
            """;

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
                        """
                        select f from CalendarFeed f
                        where f.personId = :person and f.accountId = :account
                        """,
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
     * @throws AccessRefusal when the secret opens none or its person may not read it any more;
     *     TOO_MANY_TRIES, with the seconds to wait, after 60 readings in an hour
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
        count(feed);
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

    private void count(CalendarFeed feed) {
        Instant now = time.now();
        Object[] read =
                (Object[])
                        em.createNativeQuery(COUNT)
                                .setParameter(1, feed.id())
                                .setParameter(2, now.minus(HOUR).atOffset(ZoneOffset.UTC))
                                .setParameter(3, now.atOffset(ZoneOffset.UTC))
                                .getSingleResult();
        if (((Number) read[0]).intValue() > MOST_AN_HOUR) {
            Instant since = ((Timestamp) read[1]).toInstant();
            throw AccessRefusal.tooManyTries(
                    Math.max(1, Duration.between(now, since.plus(HOUR)).toSeconds()));
        }
    }
}
