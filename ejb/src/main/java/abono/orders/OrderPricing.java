package abono.orders;

import abono.accountcredit.Credits;
import abono.accounts.Account;
import abono.accounts.Accounts;
import abono.catalog.Plan;
import abono.creditnotes.CreditNotes;
import abono.creditnotes.CreditPlan;
import abono.creditnotes.Returned;
import abono.invoices.Invoices;
import abono.money.Money;
import abono.orders.OrderRefusal.Reason;
import abono.pricing.PriceList;
import abono.refusals.Refusal;
import abono.subscriptions.Subscription;
import abono.tax.Place;
import abono.tax.TaxDecision;
import abono.tax.TaxRules;
import abono.time.BusinessTime;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks up what prices depend on, once for all items, and computes what an order would cost. */
@Dependent
class OrderPricing {
    @Inject private Carts carts;
    @Inject private PriceList prices;
    @Inject private Invoices invoices;
    @Inject private TaxRules taxes;
    @Inject private Accounts accounts;
    @Inject private Credits credits;
    @Inject private CreditNotes notes;
    @Inject private BusinessTime time;

    /**
     * The order of these items alone.
     *
     * @throws Refusal when one of them is not possible
     */
    public OrderPreview direct(Account account, List<ItemInput> inputs) {
        ItemPricer pricer = pricer(account, inputs);
        return preview(account, inputs.stream().map(pricer::price).toList());
    }

    /** The order of the cart; an item that is not possible any more says why. */
    public OrderPreview ofCart(Account account) {
        List<CartItem> items = carts.of(account.id());
        ItemPricer pricer = pricer(account, items.stream().map(CartItem::input).toList());
        List<PricedItem> priced = new ArrayList<>();
        for (CartItem item : items) {
            PricedItem next = price(pricer, item);
            boolean twice = priced.stream().anyMatch(next::excludes);
            priced.add(twice ? next.refusedFor(new OrderRefusal(Reason.ALREADY_IN_CART)) : next);
        }
        return preview(account, priced);
    }

    private static PricedItem price(ItemPricer pricer, CartItem item) {
        String currency = pricer.account().currency();
        Money shown = Money.ofMinor(item.shownMinor(), currency);
        try {
            return pricer.price(item.input()).inCart(item.id(), shown);
        } catch (Refusal problem) {
            Subscription subscription = pricer.subscriptions().get(item.input().subscription());
            Plan plan = pricer.plans().get(item.input().plan());
            return PricedItem.impossible(item, subscription, plan, Money.zero(currency), problem);
        }
    }

    private OrderPreview preview(Account account, List<PricedItem> items) {
        LocalDate today = time.today(account.zone());
        Place seller = accounts.issuer().place();
        TaxDecision tax = taxes.decide(seller, account.buyer(), today);
        GivenBack back = givenBack(account, items, tax);
        return new OrderPreview(account, today, items, tax, credits.usable(account), back);
    }

    /**
     * Reductions stand on a credit note of their own when something of what they give back was not
     * collected; else all is netted, and on a credit note only if that comes out negative.
     */
    private GivenBack givenBack(Account account, List<PricedItem> items, TaxDecision tax) {
        Money zero = Money.zero(account.currency());
        Money net = items.stream().map(PricedItem::net).reduce(zero, Money::plus);
        List<PricedItem> less = items.stream().filter(each -> each.net().isNegative()).toList();
        if (less.isEmpty()) {
            return GivenBack.nothing(zero);
        }
        Money all = less.stream().map(PricedItem::net).reduce(zero, Money::plus).negated();
        CreditPlan plan = notes.plan(account, returned(less, account), all, tax);
        if (plan.applied().isPositive()) {
            return new GivenBack(plan, true, zero);
        }
        if (!net.isNegative()) {
            return GivenBack.nothing(zero);
        }
        Returned netted = returned(items, account);
        return new GivenBack(notes.plan(account, netted, net.negated(), tax), false, zero);
    }

    /** The days that the items leave unused, as the lines of the credit note will name them. */
    private Returned returned(List<PricedItem> items, Account account) {
        LocalDate today = time.today(account.zone());
        List<Subscription> touched =
                items.stream().map(PricedItem::subscription).filter(Objects::nonNull).toList();
        List<Returned.Days> days =
                items.stream()
                        .filter(each -> !each.credited().isZero())
                        .map(PricedItem::subscription)
                        .map(each -> new Returned.Days(each.id(), today, each.service().end()))
                        .toList();
        return new Returned(
                touched.stream().map(Subscription::id).collect(Collectors.toSet()), days, null);
    }

    private ItemPricer pricer(Account account, List<ItemInput> inputs) {
        if (account.corporate()) {
            throw new OrderRefusal(Reason.CORPORATE);
        }
        LocalDate today = time.today(account.zone());
        Map<UUID, Subscription> subscriptions =
                carts
                        .subscriptions(
                                account.id(),
                                inputs.stream()
                                        .map(ItemInput::subscription)
                                        .filter(Objects::nonNull)
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(Subscription::id, Function.identity()));
        List<UUID> plans =
                Stream.concat(
                                inputs.stream().map(ItemInput::plan),
                                subscriptions.values().stream().map(each -> each.plan().id()))
                        .filter(Objects::nonNull)
                        .toList();
        return new ItemPricer(
                account,
                today,
                prices.plans(plans),
                subscriptions,
                carts.triedProducts(account.id()),
                invoices.uncollected(account.id(), today).orElse(null));
    }
}
