package abono.pricing;

import abono.catalog.BillingPeriod;
import abono.catalog.Plan;
import abono.catalog.Price;
import abono.money.Money;
import java.time.LocalDate;

/**
 * What a customer has of a product: the tier, how often it is billed, and seats at a price.
 *
 * @param charge seats, price and discount of each period
 */
public record Choice(Plan plan, BillingPeriod period, PeriodCharge charge) {
    /** Whether its price is for the tier and the period too. */
    public boolean sameTier(Plan other, BillingPeriod per) {
        return period == per && plan.id().equals(other.id());
    }

    /**
     * The price of a seat for a period that begins on the day: the one that holds then, else the
     * old one when it isn't sold any more (D1).
     *
     * @param priced the tier, looked up with its prices
     */
    public Money unitOn(LocalDate day, Plan priced) {
        Price price = PriceList.on(priced, period, charge.unit().currency(), day);
        return price == null ? charge.unit() : price.unit(charge.seats());
    }
}
