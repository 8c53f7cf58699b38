package abono.accounts;

import abono.tax.Place;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** A postal address. */
@Embeddable
public class Address implements Serializable {
    private static final long serialVersionUID = 1L;

    private String street;

    @Column(name = "postal_code")
    private String postalCode;

    private String city;
    private String region;
    private String country;

    protected Address() {}

    /**
     * An address.
     *
     * @param region state or province, or null
     * @param country ISO 3166 code
     */
    public Address(String street, String postalCode, String city, String region, String country) {
        this.street = street;
        this.postalCode = postalCode;
        this.city = city;
        this.region = region;
        this.country = country;
    }

    public String street() {
        return street;
    }

    public String postalCode() {
        return postalCode;
    }

    public String city() {
        return city;
    }

    public String region() {
        return region;
    }

    public String country() {
        return country;
    }

    /** What of it decides the tax. */
    Place place() {
        return new Place(country, postalCode);
    }
}
