package abono.portal.center;

import abono.catalog.BillingPeriod;
import abono.catalog.Plan;
import abono.catalog.SeatLimits;
import abono.money.Money;
import abono.pricing.AnnualSaving;
import abono.pricing.PriceList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A plan as it can be chosen today.
 *
 * @param prices of a seat, by how often it is billed
 * @param limits seats when it is bought, or when it is tried
 */
public record Tier(Plan plan, Map<BillingPeriod, Money> prices, SeatLimits limits) {
    static Tier of(Plan plan, String currency, LocalDate day) {
        Map<BillingPeriod, Money> prices = new EnumMap<>(BillingPeriod.class);
        Arrays.stream(BillingPeriod.values())
                .map(period -> PriceList.on(plan, period, currency, day))
                .filter(price -> price != null)
                .forEach(price -> prices.put(price.period(), price.unit()));
        return new Tier(plan, prices, plan.seatLimits());
    }

    /** The same to be tried. */
    Tier tried() {
        return new Tier(plan, prices, new SeatLimits(1, plan.trial().seats()));
    }

    public String code() {
        return plan.code();
    }

    /** How often it can be billed. */
    public List<BillingPeriod> periods() {
        return List.copyOf(prices.keySet());
    }

    /** What a seat costs for a period; null when it is not sold so. */
    public Money price(BillingPeriod period) {
        return prices.get(period);
    }

    /** What paying by the year saves for so many seats; null when there is nothing to compare. */
    public AnnualSaving saving(int seats) {
        Money month = prices.get(BillingPeriod.MONTHLY);
        Money year = prices.get(BillingPeriod.ANNUAL);
        return month == null || year == null
                ? null
                : AnnualSaving.of(month.times(seats), year.times(seats));
    }
}
