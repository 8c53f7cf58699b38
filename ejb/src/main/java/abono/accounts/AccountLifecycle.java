package abono.accounts;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What other packages may change of an account, in the transaction of their act. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class AccountLifecycle {
    @Inject private Event<AccountEvent> events;

    /** Lets the account's credit pay its open invoices by itself, or only by hand (P4). */
    public void useCredit(Account account, boolean byItself) {
        if (account.automaticCredit() != byItself) {
            account.useCredit(byItself);
            events.fire(new AccountEvent.CreditRuleChanged(account.id(), account.id(), byItself));
        }
    }
}
