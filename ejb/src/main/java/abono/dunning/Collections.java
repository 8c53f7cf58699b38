package abono.dunning;

import abono.invoices.Invoice;
import abono.invoices.LineOrigin;
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
import java.util.UUID;

/** Opens collections and keeps what becomes of them. */
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
    List<UUID> due(LocalDate latest) {
        return em.createQuery(
                        "select c.invoiceId from Collection c where c.status = :trying"
                                + " and c.nextTryOn <= :latest order by c.nextTryOn, c.invoiceId",
                        UUID.class)
                .setParameter("trying", CollectionStatus.TRYING)
                .setParameter("latest", latest)
                .getResultList();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Collection find(UUID invoice) {
        return em.find(Collection.class, invoice);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Invoice invoice(UUID id) {
        Invoice invoice = em.find(Invoice.class, id);
        invoice.account().id();
        return invoice;
    }

    /** A try failed; after the last one the service is suspended. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void failed(UUID invoice, int tries, String why, LocalDate today) {
        Collection collection = locked(invoice);
        if (collection == null || !collection.trying() || collection.tries() != tries) {
            return;
        }
        collection.failed(why);
        if (collection.givenUp()) {
            served(invoice).forEach(each -> subscriptions.suspend(each, today));
        }
        events.fire(
                new CollectionEvent.TryFailed(
                        invoice, collection.accountId(), why, collection.nextTryOn()));
    }

    /** The invoice is paid, by whatever way: what was suspended for it is restored. */
    void paid(Invoice invoice, LocalDate today) {
        Collection collection = locked(invoice.id());
        if (collection == null || !collection.trying() && !collection.givenUp()) {
            return;
        }
        boolean suspended = collection.givenUp();
        collection.collected();
        if (suspended) {
            served(invoice.id()).forEach(each -> subscriptions.restore(each, today));
        }
        events.fire(new CollectionEvent.Collected(invoice.id(), collection.accountId()));
    }

    /** A credit note took what was open of the invoice. */
    void settled(UUID id) {
        Invoice invoice = em.find(Invoice.class, id);
        paid(invoice, time.today(invoice.account().zone()));
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
                        "select distinct l.origin.id from InvoiceLine l where l.invoice.id ="
                                + " :invoice and l.origin.kind = :kind",
                        UUID.class)
                .setParameter("invoice", invoice)
                .setParameter("kind", LineOrigin.SUBSCRIPTION)
                .getResultList();
    }
}
