package abono.portal.sales;

import abono.catalog.BillingPeriod;
import abono.catalog.Plan;
import abono.catalog.Price;
import abono.catalog.Product;
import abono.catalog.SeatLimits;
import abono.money.Money;
import abono.portal.Say;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The plans that can be chosen, grouped by product, with the limits and prices to show beside. */
public class PlanChoices implements Serializable {
    private static final long serialVersionUID = 1L;

    private final List<SelectItem> groups = new ArrayList<>();
    private final Map<String, SeatLimits> limits = new HashMap<>();
    private final Map<String, Money> prices = new HashMap<>();

    /** The choices of a customer who pays in the currency, at the prices of the day. */
    PlanChoices(List<Product> products, String currency, LocalDate today) {
        for (Product product : products) {
            product.plans().forEach(plan -> know(plan, currency, today));
            SelectItem[] items =
                    product.plans().stream()
                            .map(plan -> new SelectItem(plan.id().toString(), said(plan)))
                            .toArray(SelectItem[]::new);
            groups.add(new SelectItemGroup(product.name(), null, false, items));
        }
    }

    private void know(Plan plan, String currency, LocalDate today) {
        String id = plan.id().toString();
        limits.put(id, plan.seatLimits());
        for (Price price : plan.prices()) {
            if (price.holdsOn(today) && price.unit().currency().equals(currency)) {
                prices.put(id + price.period(), price.unit());
            }
        }
    }

    /** The plan with what a seat costs, e.g. {@code GoToMeeting Pro · €160.00/yr · €16.00/mo}. */
    private String said(Plan plan) {
        String id = plan.id().toString();
        return plan.fullName()
                + said("sales.quote-editor.price.year", price(id, BillingPeriod.ANNUAL))
                + said("sales.quote-editor.price.month", price(id, BillingPeriod.MONTHLY));
    }

    private static String said(String key, Money price) {
        return price == null ? "" : " · " + Say.text1(key, price);
    }

    /** For the select's items. */
    public List<SelectItem> getGroups() {
        return groups;
    }

    /** How many seats the plan can have; null while none is chosen. */
    public SeatLimits limits(String plan) {
        return limits.get(plan);
    }

    /** What a seat costs for a period; null when the plan is not sold so. */
    public Money price(String plan, BillingPeriod period) {
        return prices.get(plan + period);
    }
}
