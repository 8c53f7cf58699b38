package abono.api.accounts;

import abono.catalog.BillingPeriod;
import abono.catalog.Feature;
import abono.catalog.Plan;
import abono.catalog.Product;
import abono.catalog.SeatNoun;
import abono.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** A product with its plans, in the reader's language and at the prices of a day. */
public record ProductView(
        UUID id,
        String code,
        String name,
        SeatNoun seatNoun,
        List<FeatureView> features,
        List<PlanView> plans) {

    record FeatureView(UUID id, String name) {}

    record PlanView(
            UUID id,
            String code,
            String name,
            int minSeats,
            int maxSeats,
            TrialView trial,
            List<ValueView> features,
            List<PriceView> prices) {}

    record TrialView(int days, int seats) {}

    record ValueView(UUID feature, String value) {}

    record PriceView(BillingPeriod period, Money perSeat) {}

    static ProductView of(Product product, LocalDate day, Locale locale) {
        return new ProductView(
                product.id(),
                product.code(),
                product.name(),
                product.seatNoun(),
                product.features().stream().map(each -> feature(each, locale)).toList(),
                product.plans().stream().map(each -> plan(each, day, locale)).toList());
    }

    private static FeatureView feature(Feature feature, Locale locale) {
        return new FeatureView(feature.id(), feature.name(locale));
    }

    private static PlanView plan(Plan plan, LocalDate day, Locale locale) {
        return new PlanView(
                plan.id(),
                plan.code(),
                plan.name(),
                plan.seatLimits().min(),
                plan.seatLimits().max(),
                plan.trial() == null
                        ? null
                        : new TrialView(plan.trial().days(), plan.trial().seats()),
                plan.features().stream()
                        .map(each -> new ValueView(each.featureId(), each.value(locale)))
                        .toList(),
                plan.prices().stream()
                        .filter(price -> price.holdsOn(day))
                        .map(price -> new PriceView(price.period(), price.unit()))
                        .toList());
    }
}
