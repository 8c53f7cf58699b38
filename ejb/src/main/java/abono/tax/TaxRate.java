package abono.tax;

import abono.money.Percent;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A country's standard VAT rate while it is valid; the database lets no two overlap. */
@Entity
@Table(name = "tax_rate")
public class TaxRate {
    @Id private UUID id;
    private String country;

    /** Of the country with rates of its own, by name; empty: the rest of the country. */
    private String territory;

    private Percent percent;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected TaxRate() {}

    /**
     * A rate that holds from the day on until another replaces it.
     *
     * @param territory of the country with rates of its own, or empty
     */
    public TaxRate(
            UUID id, String country, String territory, Percent percent, LocalDate validFrom) {
        this.id = id;
        this.country = country;
        this.territory = territory;
        this.percent = percent;
        this.validFrom = validFrom;
    }

    Percent percent() {
        return percent;
    }
}
