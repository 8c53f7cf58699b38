package abono.payments;

import abono.invoices.Invoice;
import abono.persistence.AdvisoryLock;
import abono.persistence.Keyset;
import abono.security.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Repository of payments: look-ups and row locks. */
@Dependent
public class Payments {
    private static final String WHOLE =
            """
            select distinct p from Payment p join fetch p.account a left join fetch p.payer
            left join fetch p.allocations
            """;

    private static final String PAGE =
            """
            select p.id from Payment p join p.account a
            where %s
            and (:anyAccount = true or a.id = :account)
            and (:anyInvoice = true or exists (
                select x from Allocation x where x.payment = p and x.invoice.id = :invoice))
            and %s
            order by p.id desc
            """
                    .formatted(Scope.CONDITION, Keyset.after("p.id"));

    private static final UUID NONE = new UUID(0, 0);
    private static final List<PaymentStatus> WAITING =
            List.of(PaymentStatus.PENDING, PaymentStatus.ACTION_NEEDED);
    private static final int MOST_ASKED = 1000;

    @PersistenceContext private EntityManager em;

    /**
     * Lets one command with this key pass at a time, until its transaction ends; the unique
     * constraint {@code payment_once} would catch what slipped through.
     */
    void queueFor(UUID account, PaymentKey key) {
        AdvisoryLock.PAYMENT.take(em, account + key.key());
    }

    /** The payment that a command with this key made, if it was written. */
    public Optional<Payment> byKey(UUID account, PaymentKey key) {
        return first(
                em.createQuery(
                                WHOLE + "where a.id = :account and p.idempotencyKey = :key",
                                Payment.class)
                        .setParameter("account", account)
                        .setParameter("key", key.key())
                        .getResultList());
    }

    /** The card payment of an order. */
    public Optional<Payment> ofOrder(UUID order) {
        return first(
                em.createQuery(WHOLE + "where p.orderId = :order and p.kind = :card", Payment.class)
                        .setParameter("order", order)
                        .setParameter("card", PaymentKind.CARD)
                        .getResultList());
    }

    /** The payment with its parts, account and payer. */
    public Optional<Payment> find(UUID id) {
        return first(
                em.createQuery(WHOLE + "where p.id = :id", Payment.class)
                        .setParameter("id", id)
                        .getResultList());
    }

    /**
     * The payment under its row lock: of reply, news and reaper one settles it, the others look.
     */
    public Optional<Payment> locked(UUID id) {
        Payment payment = em.find(Payment.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (payment != null) {
            em.refresh(payment, LockModeType.PESSIMISTIC_WRITE);
        }
        return Optional.ofNullable(payment);
    }

    void add(Payment payment) {
        em.persist(payment);
    }

    List<Payment> list(UUID account, UUID invoice, Scope scope, UUID before, int limit) {
        List<UUID> ids =
                Keyset.bind(scope.bind(em.createQuery(PAGE, UUID.class)), before)
                        .setParameter("anyAccount", account == null)
                        .setParameter("account", account == null ? NONE : account)
                        .setParameter("anyInvoice", invoice == null)
                        .setParameter("invoice", invoice == null ? NONE : invoice)
                        .setMaxResults(limit)
                        .getResultList();
        return whole(ids);
    }

    /** The payments with their parts and invoices, newest first, in two queries. */
    private List<Payment> whole(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        // Joined in one query the invoices would be read again one by one: EclipseLink follows a
        // fetch through a collection no further. Here they are found in the persistence context.
        em.createQuery(
                        "select distinct x.invoice from Allocation x where x.payment.id in :ids",
                        Invoice.class)
                .setParameter("ids", ids)
                .getResultList();
        List<Payment> payments =
                em.createQuery(WHOLE + "where p.id in :ids order by p.id desc", Payment.class)
                        .setParameter("ids", ids)
                        .getResultList();
        payments.forEach(each -> each.allocations().forEach(part -> part.invoice().number()));
        return payments;
    }

    /** What has waited long enough for its answer. */
    public List<UUID> toAsk(Instant now) {
        return em.createQuery(
                        """
                        select p.id from Payment p
                        where p.status in :waiting and p.askAfter <= :now
                        order by p.askAfter
                        """,
                        UUID.class)
                .setParameter("waiting", WAITING)
                .setParameter("now", now)
                .setMaxResults(MOST_ASKED)
                .getResultList();
    }

    /** When the next question is due, first of all after the instant. */
    public Optional<Instant> nextAsk(Instant after) {
        return first(
                em.createQuery(
                                """
                                select p.askAfter from Payment p
                                where p.status in :waiting and p.askAfter > :after
                                order by p.askAfter
                                """,
                                Instant.class)
                        .setParameter("waiting", WAITING)
                        .setParameter("after", after)
                        .setMaxResults(1)
                        .getResultList());
    }

    /** The transfers of a day that were recorded for one of the invoices. */
    public List<Payment> transfers(UUID account, LocalDate receivedOn, List<UUID> invoices) {
        return em.createQuery(
                        WHOLE
                                + """
                                where a.id = :account and p.kind = :transfer
                                and p.status = :received and p.receivedOn = :day
                                and exists (
                                    select x from Allocation x
                                    where x.payment = p and x.invoice.id in :invoices)
                                order by p.id
                                """,
                        Payment.class)
                .setParameter("account", account)
                .setParameter("transfer", PaymentKind.BANK_TRANSFER)
                .setParameter("received", PaymentStatus.SUCCEEDED)
                .setParameter("day", receivedOn)
                .setParameter("invoices", invoices)
                .getResultList();
    }

    private static <T> Optional<T> first(List<T> found) {
        return found.stream().findFirst();
    }
}
