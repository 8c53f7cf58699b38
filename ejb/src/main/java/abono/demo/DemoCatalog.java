package abono.demo;

import abono.catalog.BillingPeriod;
import abono.catalog.Feature;
import abono.catalog.Plan;
import abono.catalog.PlanFeature;
import abono.catalog.Price;
import abono.catalog.Product;
import abono.catalog.SeatLimits;
import abono.catalog.SeatNoun;
import abono.catalog.TrialOffer;
import abono.events.Ids;
import abono.money.Money;
import abono.money.Percent;
import abono.tax.TaxRate;
import jakarta.enterprise.context.Dependent;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The products, prices and tax rates of {@code catalog.json}. */
@Dependent
class DemoCatalog {
    /** Long enough ago that every clock of a test is later. */
    private static final LocalDate EVER = LocalDate.of(2020, 1, 1);

    @PersistenceContext private EntityManager em;

    void fill(JsonObject catalog) {
        int position = 0;
        for (JsonObject product : catalog.getJsonArray("products").getValuesAs(JsonObject.class)) {
            fill(product, ++position);
        }
        for (JsonObject rate : catalog.getJsonArray("taxRates").getValuesAs(JsonObject.class)) {
            em.persist(
                    new TaxRate(
                            Ids.next(),
                            rate.getString("country"),
                            rate.getString("territory", ""),
                            Percent.of(rate.getString("percent")),
                            EVER));
        }
    }

    private void fill(JsonObject json, int position) {
        Product product =
                new Product(
                        Ids.next(),
                        json.getString("code"),
                        json.getString("name"),
                        SeatNoun.valueOf(json.getString("seatNoun")),
                        position);
        em.persist(product);
        List<Feature> features = new ArrayList<>();
        for (JsonObject each : json.getJsonArray("features").getValuesAs(JsonObject.class)) {
            Feature feature =
                    new Feature(
                            Ids.next(),
                            product,
                            features.size() + 1,
                            each.getString("es"),
                            each.getString("en"));
            em.persist(feature);
            features.add(feature);
        }
        int place = 0;
        for (JsonObject plan : json.getJsonArray("plans").getValuesAs(JsonObject.class)) {
            fill(plan, product, features, ++place);
        }
    }

    private void fill(JsonObject json, Product product, List<Feature> features, int position) {
        Plan plan =
                new Plan(
                        product,
                        json.getString("code"),
                        json.getString("name"),
                        position,
                        new SeatLimits(json.getInt("minSeats"), json.getInt("maxSeats")));
        if (json.containsKey("trial")) {
            JsonObject trial = json.getJsonObject("trial");
            plan.offerTrial(new TrialOffer(trial.getInt("days"), trial.getInt("seats")));
        }
        JsonArray values = json.getJsonArray("features");
        for (int i = 0; i < features.size(); i++) {
            JsonArray value = values.getJsonArray(i);
            plan.describe(
                    new PlanFeature(features.get(i).id(), value.getString(0), value.getString(1)));
        }
        em.persist(plan);
        price(plan, json.getJsonObject("prices"));
    }

    private void price(Plan plan, JsonObject prices) {
        for (String currency : prices.keySet()) {
            JsonArray amounts = prices.getJsonArray(currency);
            price(plan, BillingPeriod.MONTHLY, currency, amounts.getString(0));
            price(plan, BillingPeriod.ANNUAL, currency, amounts.getString(1));
        }
    }

    private void price(Plan plan, BillingPeriod period, String currency, String amount) {
        Money unit = Money.of(new BigDecimal(amount), currency);
        em.persist(new Price(Ids.next(), plan, period, unit, EVER));
    }
}
