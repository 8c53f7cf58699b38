package abono.catalog;

import abono.events.Ids;
import abono.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A plan with prices, for tests without a database. */
public final class PricedPlan extends Plan {
    private final List<Price> prices = new ArrayList<>();

    public PricedPlan(Product product, String name) {
        super(product, name, name, 1, new SeatLimits(1, 500));
    }

    /** Sells it at a price from the day on; each call is for a later day than the ones before. */
    public PricedPlan sold(BillingPeriod period, Money unit, LocalDate from, VolumeStep... steps) {
        Price price = new Price(Ids.next(), this, period, unit, from);
        if (steps.length > 0) {
            price.sellByVolume(List.of(steps));
        }
        prices.add(0, price);
        return this;
    }

    @Override
    public List<Price> prices() {
        return List.copyOf(prices);
    }
}
