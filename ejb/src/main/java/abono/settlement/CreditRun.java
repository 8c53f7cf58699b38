package abono.settlement;

import abono.accounts.Account;
import abono.invoicing.CreditUse;
import abono.jobs.DueWork;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Lets credit pay what is open although nothing happened to either just now: credit that a late
 * charge brought, and what a charge set aside and did not take. Each account by itself.
 */
@Dependent
public class CreditRun {
    @Inject private Step step;
    @Inject private DueWork work;

    /** Lets credit pay what is open; after the renewals, before what is open is charged again. */
    public void run(Instant now) {
        work.each("credit", step.due(), step::apply);
    }

    /** The transactions of the run. */
    @Dependent
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    static class Step {
        private static final String DUE =
                """
                select distinct c.accountId from AccountCredit c, Invoice i
                where i.account.id = c.accountId and i.account.automaticCredit = true
                and c.balanceMinor > c.heldMinor
                and i.status = abono.invoices.InvoiceStatus.ISSUED
                and i.settledMinor + i.reservedMinor < i.totalMinor
                """;

        @PersistenceContext private EntityManager em;
        @Inject private CreditUse credit;

        List<UUID> due() {
            return em.createQuery(DUE, UUID.class).getResultList();
        }

        void apply(UUID account) {
            credit.useForOpen(em.find(Account.class, account));
        }
    }
}
