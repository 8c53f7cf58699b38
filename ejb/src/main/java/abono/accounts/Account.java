package abono.accounts;

import abono.security.Guarded;
import abono.tax.Buyer;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * A company that buys from the seller. It is either online or corporate, has one currency (D3), and
 * its days begin at midnight of its own time zone.
 */
@Entity
public class Account implements Guarded {
    @Id private UUID id;
    private String number;

    @Enumerated(EnumType.STRING)
    private AccountKind kind;

    @Column(name = "legal_name")
    private String legalName;

    @Column(name = "tax_id")
    private String taxId;

    @Column(name = "tax_id_valid")
    private boolean taxIdValid;

    private boolean business;
    @Embedded private Address address;
    private String currency;
    private String language;

    @Column(name = "time_zone")
    private String timeZone;

    @Column(name = "payment_terms_days")
    private int paymentTermsDays;

    @Column(name = "representative_id")
    private UUID representativeId;

    @Column(name = "automatic_credit")
    private boolean automaticCredit = true;

    @ElementCollection
    @CollectionTable(name = "invoice_recipient", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "email")
    private Set<String> recipients = new TreeSet<>();

    @Version private int version;

    protected Account() {}

    /** A new account; a corporate one needs a representative. */
    public Account(UUID id, String number, AccountKind kind, AccountData data) {
        this.id = id;
        this.number = number;
        this.kind = kind;
        this.legalName = data.legalName();
        this.taxId = data.taxId();
        this.taxIdValid = data.taxIdValid();
        this.business = data.business();
        this.address = data.address();
        this.currency = data.currency();
        this.language = data.locale().getLanguage();
        this.timeZone = data.zone().getId();
        this.paymentTermsDays = data.paymentTermsDays();
        this.representativeId = data.representativeId();
    }

    /** Takes what its people say of it; country and currency stay. */
    void describe(BillingDetails details, CheckedTaxId checked) {
        business =
                BuyerQuestion.answered(this, checked.taxId(), checked.valid(), details.business());
        legalName = details.legalName().strip();
        taxId = checked.taxId();
        taxIdValid = checked.valid();
        String region = details.region();
        address =
                new Address(
                        details.street().strip(),
                        details.postalCode().strip(),
                        details.city().strip(),
                        region == null || region.isBlank() ? null : region.strip(),
                        address.country());
        language = details.language();
        recipients.clear();
        details.recipients().forEach(each -> recipients.add(DetailRules.small(each)));
    }

    /** Who else gets its invoices. */
    public List<String> recipients() {
        return recipients.stream().sorted().toList();
    }

    public int version() {
        return version;
    }

    @Override
    public UUID id() {
        return id;
    }

    /** The number that people use. */
    public String number() {
        return number;
    }

    public AccountKind kind() {
        return kind;
    }

    public boolean corporate() {
        return kind == AccountKind.CORPORATE;
    }

    public String legalName() {
        return legalName;
    }

    public String taxId() {
        return taxId;
    }

    /** Whether its VAT number was found valid. */
    public boolean taxIdValid() {
        return taxIdValid;
    }

    /** Whether it buys as a business; else as a consumer. */
    public boolean business() {
        return business;
    }

    public Address address() {
        return address;
    }

    /** ISO 4217 code of all its documents. */
    public String currency() {
        return currency;
    }

    /** The language of its documents and mails. */
    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    /** Days between issue and due date of its invoices: 0, 15, 30 or 60. */
    public int paymentTermsDays() {
        return paymentTermsDays;
    }

    /** Whether its credit pays its open invoices by itself, the oldest first (P4). */
    public boolean automaticCredit() {
        return automaticCredit;
    }

    void useCredit(boolean byItself) {
        automaticCredit = byItself;
    }

    @Override
    public UUID representativeId() {
        return representativeId;
    }

    /** What of it decides the tax. */
    public Buyer buyer() {
        return new Buyer(address.place(), business, taxIdValid);
    }
}
