package abono.accountcredit;

import abono.accounts.Account;
import abono.money.Money;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/**
 * Gives, holds and uses credit in the transaction of the business act behind it. The row lock on
 * the account's credit puts them in line, so the same money is never used twice.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Credits {
    private static final String BEGIN =
            """
            insert into account_credit (account_id, currency, balance_minor, held_minor)
            values (?1, ?2, 0, 0) on conflict do nothing
            """;

    @PersistenceContext private EntityManager em;

    /** What can be used. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Money available(Account account) {
        AccountCredit credit = em.find(AccountCredit.class, account.id());
        return credit == null ? Money.zero(account.currency()) : credit.available();
    }

    /** What a new invoice or order uses by itself: nothing when the account chooses by hand. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Money usable(Account account) {
        return account.automaticCredit() ? available(account) : Money.zero(account.currency());
    }

    /** What can be used, with the row locked until the transaction ends. */
    public Money locked(Account account) {
        return lock(account).available();
    }

    /**
     * Gives credit; the books are kept by whoever gives it.
     *
     * @param kind any but USED
     */
    public void give(CreditMove move, CreditEntry.Kind kind, Money amount) {
        if (amount.isPositive()) {
            lock(move.account()).give(amount);
            em.persist(new CreditEntry(move, kind, amount.minor()));
        }
    }

    /** Sets credit aside for an order that is being paid. */
    public void hold(Account account, Money amount) {
        lock(account).hold(amount);
    }

    /** Gives back what was set aside. */
    public void release(Account account, Money amount) {
        lock(account).release(amount);
    }

    /** Takes credit for a payment; the books are kept by the payment. */
    public void use(CreditMove move, Money amount) {
        lock(move.account()).use(amount);
        em.persist(new CreditEntry(move, CreditEntry.Kind.USED, amount.minor()));
    }

    private AccountCredit lock(Account account) {
        AccountCredit credit =
                em.find(AccountCredit.class, account.id(), LockModeType.PESSIMISTIC_WRITE);
        if (credit == null) {
            em.createNativeQuery(BEGIN)
                    .setParameter(1, account.id())
                    .setParameter(2, account.currency())
                    .executeUpdate();
            credit = em.find(AccountCredit.class, account.id(), LockModeType.PESSIMISTIC_WRITE);
        }
        em.refresh(credit, LockModeType.PESSIMISTIC_WRITE);
        return credit;
    }
}
