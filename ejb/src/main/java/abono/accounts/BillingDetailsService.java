package abono.accounts;

import abono.refusals.Visible;
import abono.security.Right;
import abono.tax.VatNumber;
import abono.tax.VatRegister;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;

/** Changes what an account's people may say of it: name, address, VAT number, recipients. */
@Stateless
@RolesAllowed(Right.MANAGE_ACCOUNT)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BillingDetailsService {
    @Inject private Accounts accounts;
    @Inject private DetailChange change;
    @Inject private VatRegister register;

    /**
     * Changes the details; documents that were issued keep what they say. A VAT number is checked
     * by format and check digit, and by the register where that is switched on: what does not
     * answer holds nobody up. A number that makes a consumer a business, or the other way round,
     * needs an answer to {@link #question}; it counts for invoices from now on.
     *
     * @param version that the change was made from
     * @throws abono.refusals.InvalidInput with every field at fault
     * @throws AccountRefusal CHANGED_MEANWHILE when somebody else was faster
     */
    public Account change(UUID id, int version, BillingDetails details) {
        Account account = accounts.guarded(id, Right.MANAGE_ACCOUNT);
        DetailRules.check(details, account.address().country());
        return change.keep(id, version, details, checked(account, details));
    }

    /**
     * What must be asked before such a change is kept, or null; {@link BillingDetails#business()}
     * is the answer. Only what can be told without the register is looked at.
     */
    public BuyerQuestion question(UUID id, BillingDetails details) {
        Account account = accounts.guarded(id, Right.MANAGE_ACCOUNT);
        VatNumber number = number(account, details);
        boolean counts =
                number != null && number.european() && number.verdict() == VatNumber.Verdict.GOOD;
        return BuyerQuestion.of(account, number == null ? null : number.toString(), counts);
    }

    private CheckedTaxId checked(Account account, BillingDetails details) {
        VatNumber number = number(account, details);
        return number == null
                ? CheckedTaxId.NONE
                : new CheckedTaxId(
                        number.toString(),
                        number.european()
                                && register.ask(number) != VatRegister.Answer.NOT_REGISTERED);
    }

    private static VatNumber number(Account account, BillingDetails details) {
        String typed = details.taxId();
        return Visible.nothing(typed) ? null : VatNumber.of(account.address().country(), typed);
    }
}
