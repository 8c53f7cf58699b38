package abono.portal.center;

import abono.accounts.Account;
import abono.accounts.AccountService;
import abono.accounts.BillingDetails;
import abono.accounts.BillingDetailsService;
import abono.accounts.BuyerQuestion;
import abono.portal.CurrentAccount;
import abono.portal.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** Name, address, VAT number, language and recipients of the account's documents. */
@Named("accountBillingDetailsPage")
@ViewScoped
public class BillingDetailsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private CurrentAccount current;
    @Inject private transient AccountService accounts;
    @Inject private transient BillingDetailsService details;
    @Inject private transient Notices notices;
    private UUID account;
    private int version;
    private String country;
    private boolean business;
    private BuyerQuestion asked;
    private DetailsForm form;

    @PostConstruct
    void load() {
        Account found = accounts.find(current.id());
        account = found.id();
        version = found.version();
        country = found.address().country();
        business = found.business();
        form = DetailsForm.of(found);
    }

    /** Keeps what was typed, once it is known whether the account buys as a business. */
    public void save() {
        asked = details.question(account, form.details(null));
        if (asked == null) {
            keep(null);
        }
    }

    /** Keeps it with the answer to what was asked. */
    public void answer(boolean business) {
        keep(business);
    }

    /** Documents that were issued stay as they are. */
    private void keep(Boolean business) {
        if (notices.attempt(() -> details.change(account, version, form.details(business)))) {
            notices.done("account.details.saved");
            Faces.redirect(Faces.getViewId().substring(1));
        }
    }

    /** What must be answered before the details are kept, or null. */
    public BuyerQuestion getAsked() {
        return asked;
    }

    public boolean isBusiness() {
        return business;
    }

    public DetailsForm getForm() {
        return form;
    }

    public String getCountry() {
        return country;
    }

    /** What was typed. */
    public static class DetailsForm implements Serializable {
        private static final long serialVersionUID = 1L;

        private String legalName;
        private String taxId;
        private String street;
        private String postalCode;
        private String city;
        private String region;
        private String language;
        private String recipients;

        static DetailsForm of(Account account) {
            DetailsForm form = new DetailsForm();
            form.legalName = account.legalName();
            form.taxId = account.taxId();
            form.street = account.address().street();
            form.postalCode = account.address().postalCode();
            form.city = account.address().city();
            form.region = account.address().region();
            form.language = account.locale().getLanguage();
            form.recipients = String.join("\n", account.recipients());
            return form;
        }

        BillingDetails details(Boolean business) {
            List<String> addresses =
                    recipients == null
                            ? List.of()
                            : Arrays.stream(recipients.split("[\\s,;]+"))
                                    .filter(each -> !each.isEmpty())
                                    .toList();
            return new BillingDetails(
                    legalName,
                    taxId,
                    street,
                    postalCode,
                    city,
                    region,
                    language,
                    addresses,
                    business);
        }

        public String getLegalName() {
            return legalName;
        }

        public void setLegalName(String legalName) {
            this.legalName = legalName;
        }

        public String getTaxId() {
            return taxId;
        }

        public void setTaxId(String taxId) {
            this.taxId = taxId;
        }

        public String getStreet() {
            return street;
        }

        public void setStreet(String street) {
            this.street = street;
        }

        public String getPostalCode() {
            return postalCode;
        }

        public void setPostalCode(String postalCode) {
            this.postalCode = postalCode;
        }

        public String getCity() {
            return city;
        }

        public void setCity(String city) {
            this.city = city;
        }

        public String getRegion() {
            return region;
        }

        public void setRegion(String region) {
            this.region = region;
        }

        public String getLanguage() {
            return language;
        }

        public void setLanguage(String language) {
            this.language = language;
        }

        public String getRecipients() {
            return recipients;
        }

        public void setRecipients(String recipients) {
            this.recipients = recipients;
        }
    }
}
