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
 * @param agreedOn the day on which that price was agreed, or null when it is not known
 */
public record Choice(Plan plan, BillingPeriod period, PeriodCharge charge, LocalDate agreedOn) {
    /** Of a price for which no day on which it was agreed is known. */
    public Choice(Plan plan, BillingPeriod period, PeriodCharge charge) {
        this(plan, period, charge, null);
    }

    /** The same as it was agreed on a day. */
    public Choice agreed(LocalDate day) {
        return new Choice(plan, period, charge, day);
    }

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

    /**
     * What it is in a period that begins by itself on the day and is billed for itself.
     *
     * @param priced the tier, looked up with its prices
     */
    public Choice periodOn(LocalDate day, Plan priced) {
        return new Choice(plan, period, charge.at(unitOn(day, priced)));
    }

    /**
     * What it is in a term that begins by itself on the day. An agreed price is kept until a
     * renewal after a price change (D1), so it stays unless the catalog's price of so many seats is
     * another on the day than it was when this was agreed; steps for other quantities do not
     * matter. What has changed then is the catalog's price, not what was agreed in relation to it:
     * the catalog's price follows the catalog, and one that was typed, or agreed in part for some
     * of the seats (Q2), rises or falls in the same proportion with all that is taken off it. What
     * the catalog does not sell on one of the two days has no price that changed.
     *
     * @param priced the tier, looked up with its prices
     * @throws IllegalStateException when it is not known when it was agreed
     */
    public Choice renewedOn(LocalDate day, Plan priced) {
        if (agreedOn == null) {
            throw new IllegalStateException("Agreed on no day: " + this);
        }
        Price now = PriceList.on(priced, period, charge.unit().currency(), day);
        if (now == null) {
            return this;
        }
        Price then = PriceList.on(priced, period, charge.unit().currency(), agreedOn);
        Money after = now.unit(charge.seats());
        Money before = then == null ? after : then.unit(charge.seats());
        return after.equals(before)
                ? agreed(day)
                : new Choice(plan, period, charge.following(before, after), day);
    }
}
