package abono.accounts;

import abono.refusals.Visible;
import java.io.Serializable;
import java.util.List;

/**
 * What the people of an account may say of it themselves; not its country and currency.
 *
 * @param taxId VAT number as typed, or blank
 * @param region state or province, or blank
 * @param language of its documents: es or en
 * @param recipients who else gets the invoices, five at most
 * @param business whether it buys as a business: the answer to {@link BuyerQuestion}, else null
 */
public record BillingDetails(
        String legalName,
        String taxId,
        String street,
        String postalCode,
        String city,
        String region,
        String language,
        List<String> recipients,
        Boolean business)
        implements Serializable {
    /** Takes what is missing as empty, and of texts what their reader sees. */
    public BillingDetails {
        legalName = Visible.only(legalName);
        taxId = Visible.only(taxId);
        street = Visible.only(street);
        postalCode = Visible.only(postalCode);
        city = Visible.only(city);
        region = Visible.only(region);
        recipients = recipients == null ? List.of() : List.copyOf(recipients);
    }
}
