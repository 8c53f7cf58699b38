package abono.portal.center;

import abono.catalog.Feature;
import abono.catalog.Plan;
import abono.catalog.PlanFeature;
import abono.catalog.Product;
import java.util.List;
import java.util.Locale;

/**
 * The plans of a product beside each other.
 *
 * @param plans names of the columns
 */
public record Comparison(List<String> plans, List<Row> rows) {
    /** One feature in every plan. */
    public record Row(String feature, List<String> values) {
        /** Whether the plans differ in it. */
        public boolean differs() {
            return values.stream().distinct().count() > 1;
        }
    }

    private static final String NOTHING = "–";

    static Comparison of(Product product, Locale locale) {
        return new Comparison(
                product.plans().stream().map(Plan::name).toList(),
                product.features().stream()
                        .map(
                                feature ->
                                        new Row(
                                                feature.name(locale),
                                                values(product, feature, locale)))
                        .toList());
    }

    /** What two plans of a product differ in; each row has the value of the one, then the other. */
    static List<Row> between(Plan one, Plan other, Locale locale) {
        return one.product().features().stream()
                .map(
                        feature ->
                                new Row(
                                        feature.name(locale),
                                        List.of(
                                                value(one, feature, locale),
                                                value(other, feature, locale))))
                .filter(Row::differs)
                .toList();
    }

    private static List<String> values(Product product, Feature feature, Locale locale) {
        return product.plans().stream().map(plan -> value(plan, feature, locale)).toList();
    }

    private static String value(Plan plan, Feature feature, Locale locale) {
        return plan.features().stream()
                .filter(each -> each.featureId().equals(feature.id()))
                .map((PlanFeature each) -> each.value(locale))
                .findFirst()
                .orElse(NOTHING);
    }
}
