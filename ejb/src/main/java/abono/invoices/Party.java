package abono.invoices;

import abono.accounts.Account;
import abono.accounts.Address;
import abono.accounts.Issuer;
import java.io.Serializable;

/**
 * Seller or buyer as they were called on the day of issue.
 *
 * @param taxId VAT id or national tax id, or null
 * @param region state or province, or null
 */
public record Party(
        String name,
        String taxId,
        String street,
        String postalCode,
        String city,
        String region,
        String country)
        implements Serializable {

    /** The buyer as it is called now. */
    public static Party of(Account account) {
        return of(account.legalName(), account.taxId(), account.address());
    }

    /** The seller as it is called now. */
    public static Party of(Issuer issuer) {
        return of(issuer.legalName(), issuer.taxId(), issuer.address());
    }

    private static Party of(String name, String taxId, Address address) {
        return new Party(
                name,
                taxId,
                address.street(),
                address.postalCode(),
                address.city(),
                address.region(),
                address.country());
    }
}
