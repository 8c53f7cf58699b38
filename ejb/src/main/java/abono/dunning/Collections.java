package abono.dunning;

import abono.invoices.Invoice;
import abono.invoices.origins.LineOrigin;
import abono.subscriptions.SubscriptionLifecycle;
import abono.time.BusinessTime;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Opens dunning cases and keeps what becomes of them. A case is changed under its row lock, which
 * is taken after the invoice's and before the subscriptions'.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Collections {
    @PersistenceContext private EntityManager em;
    @Inject private SubscriptionLifecycle subscriptions;
    @Inject private Event<CollectionEvent> events;
    @Inject private BusinessTime time;

    /** Starts to collect an invoice; the first try is due at once. */
    public void open(Invoice invoice, LocalDate today) {
        em.persist(new Collection(invoice, today));
    }

    /** The invoices that may be due for a try; whether they are, the account's day says. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<UUID> due(LocalDate latest) {
        return em.createQuery(
                        """
                        select c.invoiceId from Collection c
                        where c.status = :trying and c.nextTryOn <= :latest
                        order by c.nextTryOn, c.invoiceId
                        """,
                        UUID.class)
                .setParameter("trying", CollectionStatus.TRYING)
                .setParameter("latest", latest)
                .getResultList();
    }

    /** The try that is due for an invoice on its account's day; empty when none is any more. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<DueTry> dueTry(UUID id) {
        Collection collection = em.find(Collection.class, id);
        Invoice invoice = em.find(Invoice.class, id);
        LocalDate today = time.today(invoice.account().zone());
        return collection.due(today)
                ? Optional.of(new DueTry(invoice, collection.tries(), today))
                : Optional.empty();
    }

    /**
     * Notes that a try failed; after the last one the service is suspended. Told once: a try that
     * was noted already, or whose invoice was paid meanwhile, changes nothing.
     *
     * @param why a gateway's decline code, {@code no_card} or {@code expired_card}
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void failed(DueTry due, String why) {
        UUID invoice = due.invoice().id();
        Collection collection = locked(invoice);
        if (collection == null || !collection.trying() || collection.tries() != due.tries()) {
            return;
        }
        collection.failed(why);
        if (collection.givenUp()) {
            served(invoice).forEach(each -> subscriptions.suspend(each, due.today()));
        }
        events.fire(
                new CollectionEvent.TryFailed(
                        invoice, collection.accountId(), why, collection.nextTryOn()));
    }

    /**
     * Ends the case of an invoice, whose row is locked, when nothing of it is open any more: by a
     * payment, by credit or by a credit note. What was suspended for it is restored. Every act that
     * settles an invoice calls it, in its transaction; an invoice without a case, or whose case has
     * ended, is left as it is.
     */
    public void endIfPaid(Invoice invoice) {
        Collection collection = invoice.open().isZero() ? locked(invoice.id()) : null;
        if (collection == null || collection.ended()) {
            return;
        }
        boolean suspended = collection.givenUp();
        collection.collected();
        if (suspended) {
            restore(invoice);
        }
        events.fire(new CollectionEvent.Collected(invoice.id(), collection.accountId()));
    }

    private void restore(Invoice invoice) {
        LocalDate today = time.today(invoice.account().zone());
        served(invoice.id()).forEach(each -> subscriptions.restore(each, today));
    }

    private Collection locked(UUID invoice) {
        Collection collection = em.find(Collection.class, invoice, LockModeType.PESSIMISTIC_WRITE);
        if (collection != null) {
            em.refresh(collection, LockModeType.PESSIMISTIC_WRITE);
        }
        return collection;
    }

    private List<UUID> served(UUID invoice) {
        return em.createQuery(
                        """
                        select distinct l.origin.id from InvoiceLine l
                        where l.invoice.id = :invoice and l.origin.kind = :kind
                        """,
                        UUID.class)
                .setParameter("invoice", invoice)
                .setParameter("kind", LineOrigin.Subscription.KIND)
                .getResultList();
    }
}
