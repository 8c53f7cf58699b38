package abono.catalog;

import abono.events.Ids;
import abono.money.Money;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
            store(price, steps);
        }
        prices.add(0, price);
        return this;
    }

    /** As the database does, in the words of its column. */
    private static void store(Price price, VolumeStep... steps) {
        try {
            Field stored = Price.class.getDeclaredField("volumeSteps");
            stored.setAccessible(true);
            stored.set(
                    price,
                    Stream.of(steps)
                            .map(step -> step.fromSeats() + ":" + step.unitMinor())
                            .collect(Collectors.joining(",")));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<Price> prices() {
        return List.copyOf(prices);
    }
}
