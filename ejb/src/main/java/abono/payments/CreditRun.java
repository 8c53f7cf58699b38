package abono.payments;

import abono.accounts.Account;
import abono.time.TimeHasPassed;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Lets credit pay what is open although nothing happened to either just now: credit that a late
 * charge brought, and what a charge set aside and did not take. Each account by itself.
 */
@Dependent
public class CreditRun {
    /** After the renewals, before what is open is charged again. */
    static final int BEFORE_COLLECTION = 150;

    private static final Logger LOG = Logger.getLogger(CreditRun.class.getName());

    @Inject private Step step;

    void run(@Observes @Priority(BEFORE_COLLECTION) TimeHasPassed passed) {
        for (UUID account : step.due()) {
            try {
                step.apply(account);
            } catch (RuntimeException failed) {
                LOG.log(Level.SEVERE, "Credit of account " + account, failed);
            }
        }
    }

    /** The transactions of the run. */
    @Dependent
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    static class Step {
        private static final String DUE =
                "select distinct c.accountId from AccountCredit c, Invoice i where i.account.id ="
                        + " c.accountId and i.account.automaticCredit = true and c.balanceMinor >"
                        + " c.heldMinor and i.status = abono.invoices.InvoiceStatus.ISSUED and"
                        + " i.settledMinor + i.reservedMinor < i.totalMinor";

        @PersistenceContext private EntityManager em;
        @Inject private CreditPayments credit;

        List<UUID> due() {
            return em.createQuery(DUE, UUID.class).getResultList();
        }

        void apply(UUID account) {
            credit.useForOpen(em.find(Account.class, account));
        }
    }
}
