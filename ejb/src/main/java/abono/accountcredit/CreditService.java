package abono.accountcredit;

import abono.accounts.Accounts;
import abono.money.Money;
import abono.security.Right;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Shows the credit of an account and where it came from. */
@Stateless
@RolesAllowed(Right.READ_BILLING)
public class CreditService {
    private static final int MOST = 200;

    @PersistenceContext private EntityManager em;
    @Inject private Accounts accounts;
    @Inject private Credits credits;

    /** What can be used for invoices. */
    public Money available(UUID account) {
        return credits.available(accounts.guarded(account, Right.READ_BILLING));
    }

    /** What the next invoice uses by itself. */
    public Money usable(UUID account) {
        return credits.usable(accounts.guarded(account, Right.READ_BILLING));
    }

    /** The movements of the credit, newest first; 200 at most. */
    public List<CreditRow> entries(UUID account) {
        accounts.guarded(account, Right.READ_BILLING);
        return em.createQuery(
                        """
                        select new abono.accountcredit.CreditRow(e.kind, e.happenedAt, i.id,
                            i.number, e.amountMinor, i.currency)
                        from CreditEntry e, Invoice i
                        where i.id = e.documentId and e.accountId = :account
                        order by e.id desc
                        """,
                        CreditRow.class)
                .setParameter("account", account)
                .setMaxResults(MOST)
                .getResultList();
    }
}
