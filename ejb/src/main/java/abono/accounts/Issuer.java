package abono.accounts;

import abono.tax.Place;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.ZoneId;

/** The seller: who stands at the top of every document, and where transfers go. */
@Entity
public class Issuer {
    static final short ONLY = 1;

    @Id private short id;

    @Column(name = "legal_name")
    private String legalName;

    @Column(name = "tax_id")
    private String taxId;

    @Embedded private Address address;

    @Column(name = "time_zone")
    private String timeZone;

    private String iban;
    private String bic;
    private String email;

    /** Where transfers go and whom to ask. */
    public record Bank(String iban, String bic, String email) {}

    protected Issuer() {}

    /** The seller of this installation. */
    public Issuer(String legalName, String taxId, Address address, ZoneId zone, Bank bank) {
        this.id = ONLY;
        this.legalName = legalName;
        this.taxId = taxId;
        this.address = address;
        this.timeZone = zone.getId();
        this.iban = bank.iban();
        this.bic = bank.bic();
        this.email = bank.email();
    }

    public String legalName() {
        return legalName;
    }

    public String taxId() {
        return taxId;
    }

    public Address address() {
        return address;
    }

    /** Where it is established for the tax. */
    public Place place() {
        return address.place();
    }

    /** The zone whose calendar dates its documents. */
    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    public String iban() {
        return iban;
    }

    public String bic() {
        return bic;
    }

    public String email() {
        return email;
    }
}
