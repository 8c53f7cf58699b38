package abono.idempotency;

import abono.events.DomainEvent;
import abono.security.Caller;
import abono.time.BusinessTime;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.ZoneOffset;

/**
 * Writes down that a command took effect, in the transaction in which it does: effect and mark are
 * there together or not at all, whatever breaks between the commit and the answer.
 */
@ApplicationScoped
class EffectMark {
    private static final String MARK =
            """
            insert into carried_out_command (person_id, idempotency_key, carried_out_at)
            values (?1, ?2, ?3)
            """;

    @PersistenceContext private EntityManager em;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @Inject private ClaimedKey claimed;
    @Inject private Caller caller;
    @Inject private BusinessTime time;

    /** Once a transaction, however much happens in it. */
    @Transactional(Transactional.TxType.MANDATORY)
    void write(@Observes DomainEvent event) {
        String key = claimed.get();
        if (key == null || transaction.getResource(EffectMark.class) != null) {
            return;
        }
        transaction.putResource(EffectMark.class, key);
        em.createNativeQuery(MARK)
                .setParameter(1, caller.id())
                .setParameter(2, key)
                .setParameter(3, time.now().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
