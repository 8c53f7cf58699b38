package abono.idempotency;

import abono.security.Caller;
import abono.time.BusinessTime;
import abono.time.TimeHasPassed;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
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
 * and key lets one of two at once through. A claim whose command died is free again after a minute:
 * the commands themselves are safe to repeat.
 */
@Stateless
@PermitAll
public class IdempotencyService {
    private static final Duration REMEMBERED = Duration.ofHours(24);
    private static final Duration GIVEN_UP = Duration.ofMinutes(1);

    private static final String CLAIM =
            "insert into remembered_answer as r (person_id, idempotency_key, request_hash,"
                + " asked_at) values (?1, ?2, ?3, ?4) on conflict (person_id, idempotency_key) do"
                + " update set asked_at = excluded.asked_at where r.status is null and"
                + " r.request_hash = excluded.request_hash and r.asked_at < ?5";

    @PersistenceContext private EntityManager em;
    @Inject private Caller caller;
    @Inject private BusinessTime time;

    /**
     * Claims the key for a request of the caller.
     *
     * @return empty when the command is to be carried out now; else the first answer
     * @throws IdempotencyRefusal when the key came with another request, or is being carried out
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<RememberedAnswer> claim(String key, String requestHash) {
        Instant now = time.now();
        int claimed =
                em.createNativeQuery(CLAIM)
                        .setParameter(1, caller.id())
                        .setParameter(2, key)
                        .setParameter(3, requestHash)
                        .setParameter(4, column(now))
                        .setParameter(5, column(now.minus(GIVEN_UP)))
                        .executeUpdate();
        return claimed == 1 ? Optional.empty() : Optional.of(first(key, requestHash));
    }

    private RememberedAnswer first(String key, String requestHash) {
        List<?> rows =
                em.createNativeQuery(
                                "select request_hash, status, body, location from remembered_answer"
                                        + " where person_id = ?1 and idempotency_key = ?2")
                        .setParameter(1, caller.id())
                        .setParameter(2, key)
                        .getResultList();
        Object[] row = (Object[]) rows.get(0);
        if (!requestHash.equals(row[0])) {
            throw new IdempotencyRefusal(IdempotencyRefusal.Reason.KEY_USED);
        }
        if (row[1] == null) {
            throw new IdempotencyRefusal(IdempotencyRefusal.Reason.IN_PROGRESS);
        }
        return new RememberedAnswer(((Number) row[1]).intValue(), (String) row[2], (String) row[3]);
    }

    /** Keeps the answer to a claimed key. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void remember(String key, RememberedAnswer answer) {
        em.createNativeQuery(
                        "update remembered_answer set status = ?3, body = ?4, location = ?5"
                                + " where person_id = ?1 and idempotency_key = ?2")
                .setParameter(1, caller.id())
                .setParameter(2, key)
                .setParameter(3, answer.status())
                .setParameter(4, answer.body())
                .setParameter(5, answer.location())
                .executeUpdate();
    }

    /** Gives a claimed key back, when the command failed without an effect. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void forget(String key) {
        em.createNativeQuery(
                        "delete from remembered_answer where person_id = ?1 and idempotency_key ="
                                + " ?2")
                .setParameter(1, caller.id())
                .setParameter(2, key)
                .executeUpdate();
    }

    /** Forgets answers that are older than a day. */
    public void clean(@Observes TimeHasPassed passed) {
        em.createNativeQuery("delete from remembered_answer where asked_at < ?1")
                .setParameter(1, column(passed.now().minus(REMEMBERED)))
                .executeUpdate();
    }

    private static OffsetDateTime column(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
