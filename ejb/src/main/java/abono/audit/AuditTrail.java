package abono.audit;

import abono.events.DomainEvent;
import abono.security.Caller;
import abono.time.BusinessTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/**
 * Writes every event down in the transaction in which it happened; one chain an account. What
 * cannot be written down does not happen.
 */
@ApplicationScoped
public class AuditTrail {
    @PersistenceContext private EntityManager em;
    @Inject private BusinessTime time;
    @Inject private Caller caller;

    @Transactional(Transactional.TxType.MANDATORY)
    void write(@Observes DomainEvent event) {
        em.persist(new AuditEntry(event, caller.known() ? caller.id() : null, time.now()));
    }
}
