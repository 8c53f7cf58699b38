package abono.idempotency;

import abono.security.Caller;
import abono.time.BusinessTime;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Claims a caller's key before a command and keeps its answer after it. The primary key of caller
 * and key lets one of two at once through. A claim whose command died before it took effect is free
 * again after a minute; one that took effect ({@link EffectMark}) is never free again, unless the
 * command knows the key itself and can be repeated for the sake of its answer.
 */
@Stateless
@PermitAll
public class IdempotencyService {
    private static final Duration REMEMBERED = Duration.ofHours(24);
    private static final Duration GIVEN_UP = Duration.ofMinutes(1);

    private static final String DONE =
            """
            exists (
                select from carried_out_command c
                where c.person_id = r.person_id
                and c.idempotency_key = r.idempotency_key)
            """;

    private static final String CLAIM =
            """
            insert into remembered_answer as r (person_id, idempotency_key, request_hash, asked_at)
            values (?1, ?2, ?3, ?4)
            on conflict (person_id, idempotency_key) do update
            set asked_at = excluded.asked_at
            where r.status is null and r.request_hash = excluded.request_hash
            and r.asked_at < ?5 and (?6 or not %s)
            """
                    .formatted(DONE);

    @PersistenceContext private EntityManager em;
    @Inject private Caller caller;
    @Inject private BusinessTime time;
    @Inject private ClaimedKey claimed;

    /**
     * Claims the key for a request of the caller.
     *
     * @param repeatable whether the command knows the key itself, so that carrying it out again has
     *     no second effect and gives its first answer
     * @return empty when the command is to be carried out now; else the first answer
     * @throws IdempotencyRefusal when the key came with another request, is being carried out, or
     *     was carried out and its answer was lost
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<RememberedAnswer> claim(String key, String requestHash, boolean repeatable) {
        Instant now = time.now();
        int rows =
                em.createNativeQuery(CLAIM)
                        .setParameter(1, caller.id())
                        .setParameter(2, key)
                        .setParameter(3, requestHash)
                        .setParameter(4, column(now))
                        .setParameter(5, column(now.minus(GIVEN_UP)))
                        .setParameter(6, repeatable)
                        .executeUpdate();
        if (rows == 0) {
            return Optional.of(first(key, requestHash, now));
        }
        claimed.take(key);
        return Optional.empty();
    }

    private RememberedAnswer first(String key, String requestHash, Instant now) {
        List<?> rows =
                em.createNativeQuery(
                                """
                                select request_hash, status, body, location, asked_at >= ?3
                                from remembered_answer
                                where person_id = ?1 and idempotency_key = ?2
                                """)
                        .setParameter(1, caller.id())
                        .setParameter(2, key)
                        .setParameter(3, column(now.minus(GIVEN_UP)))
                        .getResultList();
        if (rows.isEmpty()) {
            throw new IdempotencyRefusal(IdempotencyRefusal.Reason.IN_PROGRESS);
        }
        Object[] row = (Object[]) rows.get(0);
        if (!requestHash.equals(row[0])) {
            throw new IdempotencyRefusal(IdempotencyRefusal.Reason.KEY_USED);
        }
        if (row[1] == null) {
            throw new IdempotencyRefusal(
                    Boolean.TRUE.equals(row[4])
                            ? IdempotencyRefusal.Reason.IN_PROGRESS
                            : IdempotencyRefusal.Reason.ANSWER_LOST);
        }
        return new RememberedAnswer(((Number) row[1]).intValue(), (String) row[2], (String) row[3]);
    }

    /** Keeps the answer to a claimed key. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void remember(String key, RememberedAnswer answer) {
        em.createNativeQuery(
                        """
                        update remembered_answer set status = ?3, body = ?4, location = ?5
                        where person_id = ?1 and idempotency_key = ?2
                        """)
                .setParameter(1, caller.id())
                .setParameter(2, key)
                .setParameter(3, answer.status())
                .setParameter(4, answer.body())
                .setParameter(5, answer.location())
                .executeUpdate();
    }

    /**
     * Gives a claimed key back when the command had no effect.
     *
     * @return false when it had one: then the key stays and its answer must be kept
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean forget(String key) {
        return em.createNativeQuery(
                                """
                                delete from remembered_answer r
                                where r.person_id = ?1 and r.idempotency_key = ?2 and not %s
                                """
                                        .formatted(DONE))
                        .setParameter(1, caller.id())
                        .setParameter(2, key)
                        .executeUpdate()
                > 0;
    }

    /** Forgets answers that are older than a day at the instant. */
    public void clean(Instant now) {
        OffsetDateTime oldest = column(now.minus(REMEMBERED));
        em.createNativeQuery("delete from remembered_answer where asked_at < ?1")
                .setParameter(1, oldest)
                .executeUpdate();
        em.createNativeQuery("delete from carried_out_command where carried_out_at < ?1")
                .setParameter(1, oldest)
                .executeUpdate();
    }

    private static OffsetDateTime column(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
