package abono.purchaseorders;

import abono.accounts.Account;
import abono.money.Money;
import abono.persistence.AdvisoryLock;
import abono.purchaseorders.PurchaseOrderMovement.Cause;
import abono.purchaseorders.PurchaseOrderMovement.Kind;
import abono.time.BusinessTime;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** Purchase orders and their movements, read and written. */
@Dependent
class Movements {
    private static final int MOST_SHOWN = 500;

    @PersistenceContext private EntityManager em;
    @Inject private BusinessTime time;
    @Inject private Event<PurchaseOrderEvent> events;

    /**
     * A part of an order.
     *
     * @param of the quote or invoice that holds it, or null when it is free
     */
    record Part(PurchaseOrder order, Money money, UUID of) {}

    /** Locks the orders, always in the order of their ids, so that no two wait for each other. */
    Map<UUID, PurchaseOrder> locked(Collection<UUID> ids) {
        Map<UUID, PurchaseOrder> locked = new LinkedHashMap<>();
        for (UUID id : new TreeSet<>(ids)) {
            PurchaseOrder order = em.find(PurchaseOrder.class, id, LockModeType.PESSIMISTIC_WRITE);
            em.refresh(order, LockModeType.PESSIMISTIC_WRITE);
            locked.put(id, order);
        }
        return locked;
    }

    /**
     * What quotes have reserved or invoices have consumed and still hold, in the order of the
     * documents and in which they took it; all the orders are locked before any is read.
     */
    List<Part> held(List<UUID> documents) {
        List<PurchaseOrderMovement> all = of(documents);
        if (all.isEmpty()) {
            return List.of();
        }
        Map<UUID, PurchaseOrder> orders =
                locked(all.stream().map(PurchaseOrderMovement::orderId).toList());
        List<PurchaseOrderMovement> sure = of(documents);
        List<Part> parts = new ArrayList<>();
        for (UUID document : documents) {
            Map<UUID, Long> held = new LinkedHashMap<>();
            sure.stream()
                    .filter(each -> each.concerns(document))
                    .forEach(each -> held.merge(each.orderId(), each.heldBy(document), Long::sum));
            held.forEach((id, minor) -> parts.add(part(orders.get(id), minor, document)));
        }
        return parts;
    }

    private static Part part(PurchaseOrder order, long minor, UUID document) {
        return new Part(order, Money.ofMinor(minor, order.currency()), document);
    }

    private List<PurchaseOrderMovement> of(List<UUID> documents) {
        return documents.isEmpty()
                ? List.of()
                : em.createQuery(
                                """
                                select m from PurchaseOrderMovement m
                                where m.sourceId in :these or m.documentId in :these
                                order by m.id
                                """,
                                PurchaseOrderMovement.class)
                        .setParameter("these", documents)
                        .getResultList();
    }

    void plan(UUID quote, Planned part) {
        em.persist(new PlannedPart(quote, part));
    }

    void unplan(UUID quote) {
        em.createQuery("delete from PlannedPart p where p.quoteId = :quote")
                .setParameter("quote", quote)
                .executeUpdate();
    }

    /** What quotes added to lines of invoices; nothing of those that planned nothing. */
    List<PlannedPart> planned(Collection<UUID> quotes) {
        return quotes.isEmpty()
                ? List.of()
                : em.createQuery(
                                """
                                select p from PlannedPart p
                                where p.quoteId in :quotes
                                order by p.serviceFrom, p.id
                                """,
                                PlannedPart.class)
                        .setParameter("quotes", quotes)
                        .getResultList();
    }

    /** What any quote added to the same lines as these, which says what their invoices come to. */
    List<PlannedPart> plannedBeside(Collection<UUID> quotes) {
        return quotes.isEmpty()
                ? List.of()
                : em.createQuery(
                                """
                                select p from PlannedPart p
                                where p.aboutId in (
                                    select q.aboutId from PlannedPart q
                                    where q.quoteId in :quotes)
                                order by p.serviceFrom, p.id
                                """,
                                PlannedPart.class)
                        .setParameter("quotes", quotes)
                        .getResultList();
    }

    /** What a document moved in such a way, for other documents than itself, oldest first. */
    List<Part> moved(Kind kind, UUID document) {
        List<PurchaseOrderMovement> all =
                em.createQuery(
                                """
                                select m from PurchaseOrderMovement m
                                where m.kind = :kind and m.documentId = :document
                                and m.sourceId <> :document
                                order by m.id
                                """,
                                PurchaseOrderMovement.class)
                        .setParameter("kind", kind)
                        .setParameter("document", document)
                        .getResultList();
        Map<UUID, PurchaseOrder> orders =
                locked(all.stream().map(PurchaseOrderMovement::orderId).toList());
        return all.stream()
                .map(each -> part(orders.get(each.orderId()), each.amountMinor(), each.sourceId()))
                .toList();
    }

    /** So much of the parts, first of the first; nothing where nothing is held. */
    static List<Part> share(List<Part> held, Money wanted) {
        List<Part> taken = new ArrayList<>();
        Money missing = wanted;
        for (Part each : held) {
            Money part = each.money().min(missing);
            if (part.isPositive()) {
                taken.add(new Part(each.order(), part, each.of()));
                missing = missing.minus(part);
            }
        }
        return taken;
    }

    void record(Part part, Kind kind, Cause cause) {
        PurchaseOrder order = part.order();
        em.persist(new PurchaseOrderMovement(order, kind, cause, part.money().minor(), time.now()));
        events.fire(
                new PurchaseOrderEvent.Moved(
                        order.id(),
                        order.account().id(),
                        order.number(),
                        kind,
                        part.money().toString(),
                        cause.document()));
    }

    /** Every reservation of the account's orders and what came of it, oldest first. */
    List<PurchaseOrderMovement> reservations(UUID account) {
        return em.createQuery(
                        """
                        select m from PurchaseOrderMovement m, PurchaseOrder p
                        where p.id = m.orderId and p.account.id = :account
                        and m.kind <> :givenBack
                        order by m.id
                        """,
                        PurchaseOrderMovement.class)
                .setParameter("account", account)
                .setParameter("givenBack", Kind.GIVEN_BACK)
                .getResultList();
    }

    List<MovementRow> rows(PurchaseOrder order) {
        return em.createQuery(
                        """
                        select new abono.purchaseorders.MovementRow(m.kind, m.happenedAt,
                            m.documentId, i.number, m.amountMinor, p.currency)
                        from PurchaseOrderMovement m join PurchaseOrder p on p.id = m.orderId
                        left join Invoice i on i.id = m.documentId
                        where m.orderId = :order
                        order by m.id desc
                        """,
                        MovementRow.class)
                .setParameter("order", order.id())
                .setMaxResults(MOST_SHOWN)
                .getResultList();
    }

    /** The account's orders, newest first. */
    List<PurchaseOrder> ofAccount(UUID account) {
        return em.createQuery(
                        """
                        select p from PurchaseOrder p
                        where p.account.id = :account
                        order by p.id desc
                        """,
                        PurchaseOrder.class)
                .setParameter("account", account)
                .getResultList();
    }

    /**
     * The account's order of this number, or null; a number of another account names none. Of two
     * that were registered before their numbers counted as one, it is the one written so.
     */
    PurchaseOrder named(UUID account, String number) {
        return em
                .createQuery(
                        """
                        select p from PurchaseOrder p
                        where p.account.id = :account
                        and (p.number = :number or p.numberKey = :key)
                        """,
                        PurchaseOrder.class)
                .setParameter("account", account)
                .setParameter("number", number)
                .setParameter("key", PurchaseOrderNumber.key(number))
                .getResultList()
                .stream()
                .min(Comparator.comparing(each -> !each.number().equals(number)))
                .orElse(null);
    }

    /** From which total on a registered order is asked for. */
    Money limit(String currency) {
        return em.find(PurchasingSetting.class, PurchasingSetting.ONLY).limit(currency);
    }

    /** Whether a total needs a registered purchase order (Q8). */
    boolean required(Account account, Money total) {
        return !required(account, Set.of(total)).isEmpty();
    }

    /** Which of the totals need a registered purchase order (Q8). */
    Set<Money> required(Account account, Set<Money> totals) {
        Money limit = limit(account.currency());
        Set<Money> over =
                totals.stream()
                        .filter(total -> total.compareTo(limit) > 0)
                        .collect(Collectors.toSet());
        return over.isEmpty() || exempt(account.id()) ? Set.of() : over;
    }

    private boolean exempt(UUID account) {
        return !em.createNativeQuery(
                        "select account_id from purchase_order_exemption where account_id = ?1")
                .setParameter(1, account)
                .getResultList()
                .isEmpty();
    }

    /** Puts those who add to the account in line until the transaction ends. */
    void queueFor(UUID account) {
        AdvisoryLock.PURCHASE_ORDERS.take(em, account.toString());
    }

    void add(PurchaseOrder order) {
        em.persist(order);
    }
}
