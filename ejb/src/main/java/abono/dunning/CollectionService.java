package abono.dunning;

import abono.accounts.Accounts;
import abono.invoices.Invoice;
import abono.security.Right;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Tells an account's people what is tried to collect its invoices (P6). */
@Stateless
@RolesAllowed(Right.READ_BILLING)
public class CollectionService {
    @PersistenceContext private EntityManager em;
    @Inject private Accounts accounts;

    /** The account's invoices of which a try has failed and another is to come, in its order. */
    public List<CollectionPlan> plans(UUID account) {
        accounts.guarded(account, Right.READ_BILLING);
        return em
                .createQuery(
                        """
                        select c, i from Collection c join Invoice i on i.id = c.invoiceId
                        where c.accountId = :account and c.status = :trying and c.tries > 0
                        order by c.nextTryOn, c.invoiceId
                        """,
                        Object[].class)
                .setParameter("account", account)
                .setParameter("trying", CollectionStatus.TRYING)
                .getResultList()
                .stream()
                .map(row -> plan((Collection) row[0], (Invoice) row[1]))
                .toList();
    }

    private static CollectionPlan plan(Collection collection, Invoice invoice) {
        return new CollectionPlan(
                invoice.id(),
                invoice.number(),
                invoice.open(),
                collection.nextTryOn(),
                collection.lastTryOn());
    }
}
