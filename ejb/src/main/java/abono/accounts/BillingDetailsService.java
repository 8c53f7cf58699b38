package abono.accounts;

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
     * answer holds nobody up.
     *
     * @param version that the change was made from
     * @throws abono.refusals.InvalidInput with every field at fault
     * @throws AccountRefusal CHANGED_MEANWHILE when somebody else was faster
     */
    public Account change(UUID id, int version, BillingDetails details) {
        Account account = accounts.guarded(id, Right.MANAGE_ACCOUNT);
        String country = account.address().country();
        DetailRules.check(details, country);
        String taxId = null;
        boolean valid = false;
        if (details.taxId() != null && !details.taxId().isBlank()) {
            VatNumber number = VatNumber.of(country, details.taxId());
            taxId = number.toString();
            valid = number.european() && register.ask(number) != VatRegister.Answer.NOT_REGISTERED;
        }
        return change.keep(id, version, details, new CheckedTaxId(taxId, valid));
    }

    /** A VAT number as it is kept, and whether it counts for the tax. */
    record CheckedTaxId(String taxId, boolean valid) {}
}
