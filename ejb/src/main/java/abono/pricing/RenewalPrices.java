package abono.pricing;

import java.time.LocalDate;

/** The price at which a subscription renews by itself (D1, Q10). */
@FunctionalInterface
public interface RenewalPrices {
    /**
     * The same choice at the price that holds on the first day of the next term or period.
     *
     * @param present with the day on which its price was agreed, if it has a term
     */
    Choice renewed(Choice present, LocalDate day);

    /** For who asks nothing about terms that begin by themselves. */
    static RenewalPrices unchanged() {
        return (present, day) -> present;
    }
}
