package abono.tax;

import abono.money.Percent;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Set;

/** Decides the tax of a sale of services (rule I3). */
@Dependent
public class TaxRules {
    private static final Set<String> EU =
            Set.of(
                    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR",
                    "HU", "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI",
                    "SK");

    @PersistenceContext private EntityManager em;

    /**
     * The tax of a sale from a seller of one country to the buyer on the day.
     *
     * <p>An EU business without a valid VAT id is treated like a consumer of the same country.
     */
    public TaxDecision decide(String sellerCountry, Buyer buyer, LocalDate day) {
        TaxCategory category = category(sellerCountry, buyer);
        return switch (category) {
            case DOMESTIC, DESTINATION ->
                    new TaxDecision(category, rate(buyer.country(), day), buyer.country());
            case REVERSE_CHARGE, NOT_SUBJECT ->
                    new TaxDecision(category, Percent.ZERO, buyer.country());
        };
    }

    static TaxCategory category(String sellerCountry, Buyer buyer) {
        if (sellerCountry.equals(buyer.country())) {
            return TaxCategory.DOMESTIC;
        }
        if (!EU.contains(buyer.country())) {
            return TaxCategory.NOT_SUBJECT;
        }
        return buyer.business() && buyer.taxIdValid()
                ? TaxCategory.REVERSE_CHARGE
                : TaxCategory.DESTINATION;
    }

    private Percent rate(String country, LocalDate day) {
        return em
                .createQuery(
                        "select r from TaxRate r where r.country = :country and r.validFrom <= :day"
                                + " and (r.validTo is null or r.validTo > :day)",
                        TaxRate.class)
                .setParameter("country", country)
                .setParameter("day", day)
                .getResultList()
                .stream()
                .findFirst()
                .map(TaxRate::percent)
                .orElseThrow(() -> new IllegalStateException("No VAT rate of " + country));
    }
}
