package abono.tax;

import abono.money.Percent;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;

/** Decides the tax of a sale of services (rule I3). */
@Dependent
public class TaxRules {
    @PersistenceContext private EntityManager em;

    /**
     * The tax of a sale from a seller to the buyer on the day, by the territories of both.
     *
     * <p>An EU business without a valid VAT id is treated like a consumer of the same place. Taxes
     * of places outside the Union's VAT territory (the Canary Islands' IGIC, the IPSI of Ceuta and
     * Melilla, Büsingen's Swiss VAT) are not computed: such a sale is not subject to VAT.
     */
    public TaxDecision decide(Place seller, Buyer buyer, LocalDate day) {
        Territory territory = Territories.of(buyer.place());
        TaxCategory category = category(Territories.of(seller), territory, buyer);
        Percent percent =
                switch (category) {
                    case DOMESTIC, DESTINATION -> rate(territory, day);
                    case REVERSE_CHARGE, NOT_SUBJECT -> Percent.ZERO;
                };
        return new TaxDecision(category, percent, territory.country(), territory.name());
    }

    static TaxCategory category(Place seller, Buyer buyer) {
        return category(Territories.of(seller), Territories.of(buyer.place()), buyer);
    }

    private static TaxCategory category(Territory seller, Territory territory, Buyer buyer) {
        if (seller.sharesVatWith(territory)) {
            return TaxCategory.DOMESTIC;
        }
        if (!territory.inside()) {
            return TaxCategory.NOT_SUBJECT;
        }
        return buyer.business() && buyer.taxIdValid()
                ? TaxCategory.REVERSE_CHARGE
                : TaxCategory.DESTINATION;
    }

    /** A territory's own rate, else that of its country. */
    private Percent rate(Territory territory, LocalDate day) {
        return em
                .createQuery(
                        """
                        select r from TaxRate r
                        where r.country = :country and r.validFrom <= :day
                        and (r.validTo is null or r.validTo > :day)
                        and r.territory in ('', :territory)
                        order by r.territory desc
                        """,
                        TaxRate.class)
                .setParameter("country", territory.country())
                .setParameter("territory", territory.ownRate() ? territory.name() : "")
                .setParameter("day", day)
                .getResultList()
                .stream()
                .findFirst()
                .map(TaxRate::percent)
                .orElseThrow(() -> new IllegalStateException("No VAT rate of " + territory));
    }
}
