package abono.payments.gateway.sandbox;

import abono.money.Money;
import abono.persistence.AdvisoryLock;
import abono.time.BusinessTime;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.Consumer;

/** The sandbox's own books, in transactions of its own: what is charged stays charged. */
@Dependent
class SandboxStore {
    @PersistenceContext private EntityManager em;
    @Inject private BusinessTime time;

    /** The charge with this key, made now unless it was made before. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    SandboxCharge charge(String key, Money amount, TestCard card) {
        AdvisoryLock.SANDBOX_CHARGE.take(em, key);
        return find(key)
                .orElseGet(
                        () -> {
                            SandboxCharge charge = new SandboxCharge(key, amount, card, time.now());
                            em.persist(charge);
                            return charge;
                        });
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<SandboxCharge> change(String key, Consumer<SandboxCharge> change) {
        Optional<SandboxCharge> charge = find(key);
        charge.ifPresent(change);
        return charge;
    }

    Optional<SandboxCharge> find(String key) {
        return em
                .createQuery(
                        "select c from SandboxCharge c where c.idempotencyKey = :key",
                        SandboxCharge.class)
                .setParameter("key", key)
                .getResultList()
                .stream()
                .findFirst();
    }
}
