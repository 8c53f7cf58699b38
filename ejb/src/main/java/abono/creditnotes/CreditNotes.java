package abono.creditnotes;

import abono.accounts.Account;
import abono.invoices.DocumentType;
import abono.invoices.Invoice;
import abono.invoices.InvoiceLifecycle;
import abono.invoices.InvoiceStatus;
import abono.invoices.Invoices;
import abono.money.Money;
import abono.tax.TaxDecision;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Repository of credit notes: what invoices can still give back, and what was taken off them.
 *
 * <p>Two credits of one invoice at once, and a credit beside a payment, are put in line by the row
 * locks on the invoices, taken by {@link #lock} before anything is computed.
 */
@Dependent
public class CreditNotes {
    private static final int MOST = 100;
    private static final String ISSUED =
            """
            select i from Invoice i
            where i.account.id = :account and i.kind = :kind and i.status = :issued
            and i.netMinor > 0
            """;

    private static final String OF_SERVICES =
            " exists (select l from InvoiceLine l where l.invoice = i and l.origin.id in :ids) ";

    @PersistenceContext private EntityManager em;
    @Inject private Invoices invoices;
    @Inject private InvoiceLifecycle lifecycle;

    /**
     * Locks the rows of the account's open invoices and of those that charged the services, in the
     * order of their ids as every payment does; before subscriptions and the account's credit.
     *
     * @param services ids of subscriptions, as lines name them
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock(Account account, Collection<UUID> services) {
        find(account, "and (i.settledMinor < i.totalMinor or " + OF_SERVICES + ")", services)
                .stream()
                .map(Invoice::id)
                .sorted()
                .forEach(invoices::locked);
    }

    /**
     * What giving an amount back would do now.
     *
     * @param what is given back: which invoice bore it
     * @param net positive, without tax
     * @param today taxes what no invoice of ours bore
     */
    public CreditPlan plan(Account account, Returned what, Money net, TaxDecision today) {
        List<Invoice> charged = find(account, "and " + OF_SERVICES, what.services());
        CreditPlan plan = CreditPlan.of(net, of(what.ranked(charged)), today);
        return plan.wasCharged()
                ? plan
                : CreditPlan.of(net, of(what.ranked(every(account, charged))), today);
    }

    /** What was netted with other services on one invoice was borne by the account's others. */
    private List<Invoice> every(Account account, List<Invoice> charged) {
        List<Invoice> every = new ArrayList<>(charged);
        find(account, "", null).stream()
                .filter(each -> !charged.contains(each))
                .forEach(every::add);
        return every;
    }

    private List<Invoice> find(Account account, String which, Collection<UUID> services) {
        var query =
                em.createQuery(ISSUED + which + " order by i.id desc", Invoice.class)
                        .setParameter("account", account.id())
                        .setParameter("kind", DocumentType.INVOICE)
                        .setParameter("issued", InvoiceStatus.ISSUED)
                        .setMaxResults(MOST);
        if (services != null) {
            Set<UUID> ids = new HashSet<>(services);
            query.setParameter("ids", ids.isEmpty() ? Set.of(new UUID(0, 0)) : ids);
        }
        return query.getResultList();
    }

    /** Each with what credit notes have taken off it so far, in the order given. */
    private List<Correctable> of(List<Invoice> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<UUID, Object[]> credited = new HashMap<>();
        em.createQuery(
                        """
                        select c.invoice.id, sum(c.netMinor), sum(c.taxMinor) from Correction c
                        where c.invoice.id in :ids
                        group by c.invoice.id
                        """,
                        Object[].class)
                .setParameter("ids", found.stream().map(Invoice::id).toList())
                .getResultList()
                .forEach(row -> credited.put((UUID) row[0], row));
        return found.stream().map(each -> correctable(each, credited.get(each.id()))).toList();
    }

    private static Correctable correctable(Invoice invoice, Object[] credited) {
        String currency = invoice.currency();
        long net = credited == null ? 0 : ((Number) credited[1]).longValue();
        long tax = credited == null ? 0 : ((Number) credited[2]).longValue();
        return Correctable.of(invoice, Money.ofMinor(net, currency), Money.ofMinor(tax, currency));
    }

    /** What credit notes of an invoice, having been collected on it, gave as account credit. */
    public Money provided(Invoice invoice) {
        Long given =
                em.createQuery(
                                """
                                select sum(c.netMinor + c.taxMinor - c.appliedMinor)
                                from Correction c
                                where c.invoice = :invoice
                                """,
                                Long.class)
                        .setParameter("invoice", invoice)
                        .getSingleResult();
        return Money.ofMinor(given == null ? 0 : given, invoice.currency());
    }

    /** Records what an issued credit note corrects, and settles what is open of it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public CreditNote record(Invoice document, CreditNoteReason reason, CreditPlan plan) {
        CreditNote note =
                new CreditNote(document, plan.wasCharged() ? reason : CreditNoteReason.IMPORT);
        for (CreditPart part : plan.parts()) {
            Invoice corrected = em.find(Invoice.class, part.invoice());
            lifecycle.credit(corrected, part.applied());
            note.correct(corrected, part);
        }
        em.persist(note);
        return note;
    }
}
