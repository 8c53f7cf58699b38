package abono.pricing;

import abono.catalog.BillingPeriod;
import abono.catalog.Plan;
import abono.catalog.Price;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The plans with the prices that hold on a day, for however many lines in two queries. */
@Dependent
public class PriceList {
    @PersistenceContext private EntityManager em;

    /** The plans of these ids with product and prices; an unknown id is not in the map. */
    public Map<UUID, Plan> plans(Collection<UUID> ids) {
        List<UUID> known = ids.stream().distinct().toList();
        return known.isEmpty()
                ? Map.of()
                : em
                        .createQuery(
                                """
                                select distinct p from Plan p join fetch p.product
                                left join fetch p.prices
                                where p.id in :ids
                                """,
                                Plan.class)
                        .setParameter("ids", known)
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(Plan::id, Function.identity()));
    }

    /** By the catalog's prices, for terms that begin by themselves, each plan looked up once. */
    public RenewalPrices renewals() {
        return priced(Choice::renewedOn);
    }

    /** By the catalog's prices, for whatever begins by itself, each plan looked up once. */
    public NextPrices next() {
        return new NextPrices(renewals(), priced(Choice::periodOn));
    }

    /** The rule by which a choice goes on at the prices of its plan. */
    private interface Rule {
        Choice next(Choice present, LocalDate day, Plan priced);
    }

    private RenewalPrices priced(Rule rule) {
        Map<UUID, Plan> known = new HashMap<>();
        return (present, day) -> {
            UUID id = present.plan().id();
            Plan plan = known.computeIfAbsent(id, any -> plans(List.of(id)).get(id));
            return rule.next(present, day, plan);
        };
    }

    /** The price of the plan that holds on the day, or null when it isn't sold so. */
    public static Price on(Plan plan, BillingPeriod period, String currency, LocalDate day) {
        return plan.prices().stream()
                .filter(price -> price.period() == period)
                .filter(price -> price.unit().currency().equals(currency))
                .filter(price -> price.holdsOn(day))
                .findFirst()
                .orElse(null);
    }
}
