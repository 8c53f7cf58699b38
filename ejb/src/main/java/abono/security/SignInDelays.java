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
 * Slows down guessing: from the fifth wrong password on an address waits, each time twice as long,
 * five minutes at most. It opens by itself, so nobody can lock anybody out for good.
 */
@Dependent
class SignInDelays {
    private static final int FREE_TRIES = 4;
    private static final Duration LONGEST = Duration.ofMinutes(5);

    /** One statement, so that tries at once all count. */
    private static final String COUNT =
            "insert into sign_in_failures as f (email, failures, locked_until) values (?1, 1, ?2)"
                    + " on conflict (email) do update set failures = f.failures + 1"
                    + " returning failures";

    @PersistenceContext private EntityManager em;

    /** How long the address still has to wait; zero when it may try. */
    Duration wait(String email, Instant now) {
        List<?> until =
                em.createNativeQuery("select locked_until from sign_in_failures where email = ?1")
                        .setParameter(1, email)
                        .getResultList();
        return until.stream()
                .map(value -> Duration.between(now, ((java.sql.Timestamp) value).toInstant()))
                .filter(wait -> !wait.isNegative())
                .findFirst()
                .orElse(Duration.ZERO);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void failed(String email, Instant now) {
        int failures =
                ((Number)
                                em.createNativeQuery(COUNT)
                                        .setParameter(1, email)
                                        .setParameter(2, timestamp(now))
                                        .getSingleResult())
                        .intValue();
        em.createNativeQuery("update sign_in_failures set locked_until = ?2 where email = ?1")
                .setParameter(1, email)
                .setParameter(2, timestamp(now.plus(delay(failures))))
                .executeUpdate();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void forget(String email) {
        em.createNativeQuery("delete from sign_in_failures where email = ?1")
                .setParameter(1, email)
                .executeUpdate();
    }

    static Duration delay(int failures) {
        if (failures <= FREE_TRIES) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failures - FREE_TRIES, 10);
        Duration delay = Duration.ofSeconds(1L << doublings);
        return delay.compareTo(LONGEST) < 0 ? delay : LONGEST;
    }

    private static OffsetDateTime timestamp(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
