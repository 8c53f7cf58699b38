package abono.payments.methods;

import abono.payments.gateway.Card;
import abono.persistence.AdvisoryLock;
import abono.security.AccessRefusal;
import abono.time.BusinessTime;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The cards on file, changed. Changes of one account wait for each other; the unique index {@code
 * payment_method_preferred} lets one card be preferred.
 */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class PaymentMethods {
    @PersistenceContext private EntityManager em;
    @Inject private BusinessTime time;
    @Inject private Event<MethodEvent> events;

    /** The account's cards on file, the preferred one first. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<PaymentMethod> of(UUID account) {
        return em.createQuery(
                        """
                        select m from PaymentMethod m
                        where m.accountId = :account
                        order by m.preferred desc, m.id desc
                        """,
                        PaymentMethod.class)
                .setParameter("account", account)
                .getResultList();
    }

    /**
     * Keeps the card of a payment that its payer wanted kept, in the payment's transaction. Two
     * payments of one account at once wait for each other here by the account's advisory lock, so
     * that the second one finds the first one's card and one of them is preferred. Call it last:
     * who holds this lock must not wait for another one.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(UUID account, String token, Card card) {
        queueFor(account);
        boolean first = of(account).isEmpty();
        em.persist(new PaymentMethod(account, token, card, first, time.now()));
    }

    PaymentMethod add(UUID account, String token, Card card, Instant now) {
        queueFor(account);
        boolean first = of(account).isEmpty();
        PaymentMethod method = new PaymentMethod(account, token, card, first, now);
        em.persist(method);
        events.fire(new MethodEvent.Added(method.id(), account, card.toString()));
        return method;
    }

    void prefer(UUID account, UUID id) {
        queueFor(account);
        PaymentMethod method = find(account, id);
        nonePreferred(account);
        method.prefer();
        events.fire(new MethodEvent.Preferred(id, account));
    }

    PaymentMethod replace(UUID account, UUID id, String token, Card card) {
        queueFor(account);
        PaymentMethod method = find(account, id);
        method.replaceBy(token, card);
        events.fire(new MethodEvent.Replaced(id, account, card.toString()));
        return method;
    }

    void remove(UUID account, UUID id) {
        queueFor(account);
        PaymentMethod method = find(account, id);
        boolean preferred = method.preferred();
        em.remove(method);
        em.flush();
        List<PaymentMethod> others = of(account);
        if (preferred && !others.isEmpty()) {
            others.get(0).prefer();
        }
        events.fire(new MethodEvent.Removed(id, account));
    }

    private PaymentMethod find(UUID account, UUID id) {
        return of(account).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(AccessRefusal::unknown);
    }

    /** At once, so that the index never sees two. */
    private void nonePreferred(UUID account) {
        of(account).forEach(PaymentMethod::giveWay);
        em.flush();
    }

    private void queueFor(UUID account) {
        AdvisoryLock.PAYMENT_METHODS.take(em, account.toString());
    }
}
