package abono.audit;

import abono.events.DomainEvent;
import abono.security.Caller;
import abono.time.BusinessTime;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Writes every event down in the transaction in which it happened; one chain an account. */
@Dependent
public class AuditTrail {
    private static final String HOUSE = "house";
    private static final String BEGIN =
            "insert into audit_head (chain, entries, hash) values (?1, 0, '')"
                    + " on conflict do nothing";

    /** After every other observer: the chain's row lock is held no longer than it must be. */
    private static final int LAST = 10_000;

    @PersistenceContext private EntityManager em;
    @Inject private BusinessTime time;
    @Inject private Caller caller;

    @Transactional(Transactional.TxType.MANDATORY)
    void write(@Observes @Priority(LAST) DomainEvent event) {
        AuditHead head = head(event.account() == null ? HOUSE : event.account().toString());
        AuditEntry entry =
                new AuditEntry(head, event, caller.known() ? caller.id() : null, time.now());
        em.persist(entry);
        head.grow(entry);
    }

    private AuditHead head(String chain) {
        AuditHead head = em.find(AuditHead.class, chain, LockModeType.PESSIMISTIC_WRITE);
        if (head == null) {
            em.createNativeQuery(BEGIN).setParameter(1, chain).executeUpdate();
            head = em.find(AuditHead.class, chain, LockModeType.PESSIMISTIC_WRITE);
        }
        return head;
    }
}
