package abono.quotes.lines;

import abono.catalog.BillingPeriod;
import java.util.UUID;

/**
 * What a line sells, as typed. What is null is, of an amendment or renewal, what the subscription
 * has.
 *
 * @param seats how many
 * @param period that the price is for
 */
public record PlanInput(UUID plan, Integer seats, BillingPeriod period) {
    /** Nothing typed: all that the subscription has. */
    public static final PlanInput AS_AGREED = new PlanInput(null, null, null);

    PlanInput with(Integer otherSeats) {
        return new PlanInput(plan, otherSeats, period);
    }
}
