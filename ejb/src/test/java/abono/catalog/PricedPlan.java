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
        prices.add(0, new SteppedPrice(this, period, unit, from, List.of(steps)));
        return this;
    }

    /** A price whose steps are no text. */
    private static final class SteppedPrice extends Price {
        private final List<VolumeStep> steps;

        SteppedPrice(
                Plan plan,
                BillingPeriod period,
                Money unit,
                LocalDate from,
                List<VolumeStep> steps) {
            super(Ids.next(), plan, period, unit, from);
            this.steps = steps;
        }

        @Override
        public List<VolumeStep> steps() {
            return steps;
        }
    }

    @Override
    public List<Price> prices() {
        return List.copyOf(prices);
    }
}
