package abono.security;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Slows down guessing. A try is counted before the password is looked at, so that many at once are
 * no way around it. It waits only for its own source: whoever guesses elsewhere holds nobody up,
 * and a browser that has signed in before waits for nobody else's tries.
 */
@Dependent
class SignInBrake {
    /** Free tries of one source at one account; a known browser's people mistype too. */
    private static final int FREE = 4;

    private static final int FREE_FOR_KNOWN = 8;

    /** Free tries of all unknown sources together at one account, before they queue. */
    private static final int FREE_FOR_ALL = 60;

    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final Duration LONGEST_FOR_ALL = Duration.ofSeconds(1);
    private static final Duration FORGOTTEN = Duration.ofDays(1);

    /** One statement, so that of tries at once each sees those before it; no row is a refusal. */
    private static final String COUNT =
            """
            insert into sign_in_try as t (subject, tries, free_at, tried_at) values (?1, 1, ?2, ?2)
            on conflict (subject) do update
            set tried_at = excluded.tried_at,
                tries = case when t.tried_at < ?5 then 1 else t.tries + 1 end,
                free_at = case
                    when t.tried_at < ?5 or t.tries < ?3 then excluded.free_at
                    else excluded.free_at + least(interval '1 second' * ?4,
                        interval '1 second' * power(2, least(t.tries + 1 - ?3, 20)))
                    end
            where t.free_at <= excluded.free_at
            returning tries
            """;

    @PersistenceContext private EntityManager em;

    /**
     * Counts a try at an account, or says how long its source has to wait.
     *
     * @param known whether the source's device has signed in as this person before
     * @return zero when the try may go on
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Duration enter(String email, SignInSource source, boolean known, Instant now) {
        String own = subject(email, source, known);
        Duration wait = count(own, known ? FREE_FOR_KNOWN : FREE, LONGEST, now);
        return known || !wait.isZero()
                ? wait
                : count(Sha256.hex(email), FREE_FOR_ALL, LONGEST_FOR_ALL, now);
    }

    private Duration count(String subject, int free, Duration longest, Instant now) {
        List<?> counted =
                em.createNativeQuery(COUNT)
                        .setParameter(1, subject)
                        .setParameter(2, column(now))
                        .setParameter(3, free)
                        .setParameter(4, (int) longest.toSeconds())
                        .setParameter(5, column(now.minus(FORGOTTEN)))
                        .getResultList();
        return counted.isEmpty() ? left(subject, now) : Duration.ZERO;
    }

    private Duration left(String subject, Instant now) {
        Object until =
                em.createNativeQuery("select free_at from sign_in_try where subject = ?1")
                        .setParameter(1, subject)
                        .getSingleResult();
        Duration left = Duration.between(now, ((java.sql.Timestamp) until).toInstant());
        return left.compareTo(Duration.ofSeconds(1)) < 0 ? Duration.ofSeconds(1) : left;
    }

    /** The source has proved to be the right person: its tries are forgotten, this one by all. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void release(String email, SignInSource source, boolean known) {
        em.createNativeQuery("delete from sign_in_try where subject = ?1")
                .setParameter(1, subject(email, source, known))
                .executeUpdate();
        if (!known) {
            em.createNativeQuery(
                            """
                            update sign_in_try set tries = greatest(tries - 1, 1)
                            where subject = ?1
                            """)
                    .setParameter(1, Sha256.hex(email))
                    .executeUpdate();
        }
    }

    /** Forgets what is older than a day. */
    void clean(Instant now) {
        em.createNativeQuery("delete from sign_in_try where tried_at < ?1")
                .setParameter(1, column(now.minus(FORGOTTEN)))
                .executeUpdate();
    }

    private static String subject(String email, SignInSource source, boolean known) {
        String from = known ? "device " + source.device() : "address " + source.address();
        return Sha256.hex(email + "\n" + from);
    }

    private static OffsetDateTime column(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
