package abono.portal.center;

import abono.accounts.Account;
import abono.catalog.BillingPeriod;
import abono.catalog.CatalogService;
import abono.catalog.Plan;
import abono.catalog.Product;
import abono.money.Money;
import abono.portal.CurrentAccount;
import abono.subscriptions.Subscription;
import abono.subscriptions.SubscriptionService;
import abono.time.BusinessTime;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;

/** What the account can buy and try today, in its currency. */
@Named
@RequestScoped
public class Shelf {
    @EJB private CatalogService catalog;
    @EJB private SubscriptionService subscriptions;
    @Inject private CurrentAccount current;
    @Inject private BusinessTime time;

    private List<Product> products;
    private Set<UUID> tried;
    private String currency;
    private LocalDate today;

    public List<Product> getProducts() {
        if (products == null) {
            Account account = current.account();
            currency = account.currency();
            today = time.today(account.zone());
            products = catalog.products();
        }
        return products;
    }

    /** The product of the code, or null. */
    public Product product(String code) {
        return getProducts().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** The plan of the id, as an item of the cart names it. */
    Plan plan(UUID id) {
        return getProducts().stream()
                .flatMap(product -> product.plans().stream())
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** Whether the account can try the product: one trial each (D4). */
    public boolean triable(Product product) {
        return product.plans().stream().anyMatch(plan -> plan.trial() != null)
                && !tried().contains(product.id());
    }

    private Set<UUID> tried() {
        if (tried == null) {
            tried =
                    subscriptions.ofAccount(current.id()).stream()
                            .filter(Subscription::tried)
                            .map(each -> each.plan().product().id())
                            .collect(Collectors.toSet());
        }
        return tried;
    }

    /** The tiers that are sold, or that can be tried. */
    public List<Tier> tiers(Product product, boolean toTry) {
        List<Tier> sold =
                product.plans().stream()
                        .map(plan -> Tier.of(plan, currency, today))
                        .filter(tier -> !tier.prices().isEmpty())
                        .toList();
        return toTry
                ? sold.stream()
                        .filter(tier -> tier.plan().trial() != null)
                        .map(Tier::tried)
                        .toList()
                : sold;
    }

    /** The lowest price of a seat for a month; null when the product is not sold so. */
    public Money from(Product product) {
        return tiers(product, false).stream()
                .map(tier -> tier.price(BillingPeriod.MONTHLY))
                .filter(price -> price != null)
                .reduce(Money::min)
                .orElse(null);
    }

    /** The days of the longest trial. */
    public int trialDays(Product product) {
        return tiers(product, true).stream()
                .mapToInt(tier -> tier.plan().trial().days())
                .max()
                .orElse(0);
    }

    public Comparison compare(Product product) {
        return Comparison.of(product, Faces.getLocale());
    }
}
