package abono.invoices;

import abono.persistence.Keyset;
import abono.persistence.TextSearch;
import abono.security.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The invoices, found. */
@Dependent
public class Invoices {
    private static final String VISIBLE =
            """
            from Invoice i join i.account a
            where i.status <> abono.invoices.InvoiceStatus.DRAFT
            and %s
            and (:anyAccount = true or a.id = :account)
            and %s
            and
            """
                    .formatted(Scope.CONDITION, TextSearch.in("i.number", "a.legalName"));

    private static final UUID NONE = new UUID(0, 0);
    private static final String ROW =
            """
            select new abono.invoices.InvoiceRow(i.id, i.number, a.id, a.legalName, i.issuedOn,
            i.dueOn, i.currency, i.totalMinor, i.settledMinor, i.creditedMinor, i.kind)
            """;

    /** What a credit note gave back counts against what invoices demanded. */
    private static final String SIGN =
            "(case when i.kind = abono.invoices.DocumentType.CREDIT_NOTE then -1 else 1 end)";

    private static final String TOTALS =
            """
            select new abono.invoices.InvoiceTotals(i.currency, count(i),
            sum(case when i.kind = abono.invoices.DocumentType.CREDIT_NOTE then 1 else 0 end),
            sum(%1$s * i.totalMinor), sum(%1$s * i.settledMinor))
            """
                    .formatted(SIGN);

    @PersistenceContext private EntityManager em;

    /**
     * The invoice under its row lock: whoever pays it at the same time waits here until commit, so
     * reserving and settling see what the other has done.
     */
    public Invoice locked(UUID id) {
        Invoice invoice = em.find(Invoice.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (invoice != null) {
            em.refresh(invoice, LockModeType.PESSIMISTIC_WRITE);
        }
        return invoice;
    }

    Optional<Invoice> withLines(UUID id) {
        return em
                .createQuery(
                        """
                        select distinct i from Invoice i join fetch i.lines join fetch i.account
                        where i.id = :id
                        """,
                        Invoice.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** What was issued for an origin, oldest first. */
    public List<Invoice> ofOrigin(UUID origin) {
        return em.createQuery(
                        """
                        select i from Invoice i join fetch i.account
                        where i.origin.id = :origin
                        order by i.id
                        """,
                        Invoice.class)
                .setParameter("origin", origin)
                .getResultList();
    }

    /**
     * The invoice of an online account that keeps changes that cost more waiting (R3): the oldest
     * that is open after its due date, or due at once, so that its charge runs or has failed.
     */
    public Optional<Invoice> uncollected(UUID account, LocalDate today) {
        return em
                .createQuery(
                        """
                        select i from Invoice i
                        where i.account.id = :account
                        and i.status = abono.invoices.InvoiceStatus.ISSUED
                        and i.settledMinor < i.totalMinor
                        and (i.dueOn < :today or i.dueOn = i.issuedOn)
                        order by i.dueOn, i.id
                        """,
                        Invoice.class)
                .setParameter("account", account)
                .setParameter("today", today)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The invoices of an account with something open, the one that is due first first. */
    public List<Invoice> open(UUID account) {
        return em.createQuery(
                        """
                        select i from Invoice i
                        where i.account.id = :account
                        and i.status = abono.invoices.InvoiceStatus.ISSUED
                        and i.settledMinor < i.totalMinor
                        order by i.dueOn, i.id
                        """,
                        Invoice.class)
                .setParameter("account", account)
                .getResultList();
    }

    List<InvoiceRow> rows(InvoiceFilter filter, Scope scope, LocalDate today, Page page) {
        String order = page.sort().clause() + (page.ascending() ? " asc" : " desc");
        String query =
                ROW + VISIBLE + filter.show().condition() + " order by " + order + ", i.id desc";
        return visible(em.createQuery(query, InvoiceRow.class), filter, scope, today)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
    }

    TypedQuery<InvoiceRow> newest(InvoiceFilter filter, Scope scope, LocalDate today, UUID before) {
        String query =
                ROW
                        + VISIBLE
                        + filter.show().condition()
                        + " and "
                        + Keyset.after("i.id")
                        + " order by i.id desc";
        return Keyset.bind(
                visible(em.createQuery(query, InvoiceRow.class), filter, scope, today), before);
    }

    /** Those with a line for the thing of that id, newest first. */
    List<InvoiceRow> charging(UUID thing, Scope scope, LocalDate today, int most) {
        String query =
                ROW
                        + VISIBLE
                        + """
                        exists (
                            select l.id from InvoiceLine l
                            where l.invoice = i and l.origin.id = :thing)
                        order by i.id desc
                        """;
        return visible(em.createQuery(query, InvoiceRow.class), InvoiceFilter.all(), scope, today)
                .setParameter("thing", thing)
                .setMaxResults(most)
                .getResultList();
    }

    List<InvoiceTotals> totals(InvoiceFilter filter, Scope scope, LocalDate today) {
        String query =
                TOTALS
                        + VISIBLE
                        + filter.show().condition()
                        + " group by i.currency order by i.currency";
        return visible(em.createQuery(query, InvoiceTotals.class), filter, scope, today)
                .getResultList();
    }

    private static <T> TypedQuery<T> visible(
            TypedQuery<T> query, InvoiceFilter filter, Scope scope, LocalDate today) {
        TextSearch.bind(scope.bind(query), filter.text())
                .setParameter("anyAccount", filter.account() == null)
                .setParameter("account", filter.account() == null ? NONE : filter.account());
        if (filter.show().byDay()) {
            query.setParameter("today", today);
        }
        return query;
    }
}
