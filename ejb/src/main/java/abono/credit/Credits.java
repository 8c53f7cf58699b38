package abono.credit;

import abono.accounts.Account;
import abono.invoices.Invoice;
import abono.ledger.JournalEntry;
import abono.ledger.Ledger;
import abono.ledger.LedgerAccount;
import abono.money.Money;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/**
 * Gives, holds and uses credit in the transaction of the business act behind it. The row lock on
 * the account's credit puts them in line, so the same money is never used twice.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Credits {
    private static final String BEGIN =
            "insert into account_credit (account_id, currency, balance_minor, held_minor)"
                    + " values (?1, ?2, 0, 0) on conflict do nothing";

    @PersistenceContext private EntityManager em;
    @Inject private Ledger ledger;

    /** What a new invoice or order can use. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Money available(Account account) {
        AccountCredit credit = em.find(AccountCredit.class, account.id());
        return credit == null ? Money.zero(account.currency()) : credit.available();
    }

    /** What can be used, with the row locked until the transaction ends. */
    public Money locked(Account account) {
        return lock(account).available();
    }

    /** Gives what a credit note says; its entry in the books is made with the note. */
    public void give(Account account, Invoice note, Instant now) {
        lock(account).give(note.total());
        record(account.id(), CreditEntry.Kind.GIVEN, note.total(), note.id(), now);
    }

    /** Sets credit aside for an order that is being paid. */
    public void hold(Account account, Money amount) {
        lock(account).hold(amount);
    }

    /** Gives back what was set aside. */
    public void release(Account account, Money amount) {
        lock(account).release(amount);
    }

    /** Pays a part of an invoice with credit, and books it. */
    public void use(Invoice invoice, Money amount, Instant now, ZoneId zone) {
        if (amount.isZero()) {
            return;
        }
        lock(invoice.account()).use(amount);
        invoice.reserve(amount);
        invoice.settle(amount);
        record(invoice.account().id(), CreditEntry.Kind.USED, amount, invoice.id(), now);
        ledger.book(
                new JournalEntry(
                                JournalEntry.Kind.CREDIT_USED,
                                invoice.id(),
                                invoice.account().id(),
                                now,
                                zone)
                        .post(LedgerAccount.CUSTOMER_CREDIT, amount)
                        .post(LedgerAccount.RECEIVABLE, amount.negated()));
    }

    private void record(UUID account, CreditEntry.Kind kind, Money amount, UUID on, Instant now) {
        em.persist(new CreditEntry(account, now, kind, amount.minor(), on));
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
