package abono.settlement;

import abono.accounts.Account;
import abono.accounts.AccountLifecycle;
import abono.accounts.Accounts;
import abono.invoicing.CreditUse;
import abono.refusals.FieldProblem;
import abono.refusals.InvalidInput;
import abono.security.Right;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Lets an account's credit pay open invoices by itself or only by hand (P4). */
@Stateless
@RolesAllowed(Right.PAY_INVOICES)
public class CreditRuleService {
    @Inject private Accounts accounts;
    @Inject private AccountLifecycle lifecycle;
    @Inject private CreditUse credit;

    /**
     * Chooses; credit that may be used by itself pays at once what is open, the oldest first.
     *
     * @param byItself false when every use is chosen by hand
     * @throws InvalidInput when nothing is chosen
     */
    public Account choose(UUID id, Boolean byItself) {
        Account account = accounts.guarded(id, Right.PAY_INVOICES);
        if (byItself == null) {
            throw new InvalidInput(List.of(FieldProblem.of("automatic", "required")));
        }
        lifecycle.useCredit(account, byItself);
        credit.useForOpen(account);
        return account;
    }
}
