package abono.calendar;

import abono.accountcredit.CreditService;
import abono.accounts.Account;
import abono.accounts.Accounts;
import abono.catalog.Plan;
import abono.money.Money;
import abono.pricing.PriceList;
import abono.subscriptions.Subscription;
import abono.subscriptions.SubscriptionService;
import abono.tax.Place;
import abono.tax.TaxRules;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Online subscriptions renew at the prices of that day (D1), or end: a trial by itself (R1), a
 * cancelled or suspended one with its period; after that their data is deleted (R2).
 */
@Dependent
class SubscriptionSource implements Source {
    @Inject private SubscriptionService subscriptions;
    @Inject private Accounts accounts;
    @Inject private CreditService credits;
    @Inject private PriceList prices;
    @Inject private TaxRules taxes;

    @Override
    public List<Happening> of(Account account, LocalDate today) {
        List<Happening> found = new ArrayList<>();
        if (account.corporate()) {
            return found;
        }
        // In the order in which they use the account's credit up.
        List<Subscription> all =
                subscriptions.ofAccount(account.id()).stream()
                        .sorted(
                                Comparator.comparing(Subscription::periodEnd)
                                        .thenComparing(Subscription::id))
                        .toList();
        Map<UUID, Plan> plans =
                prices.plans(
                        all.stream().filter(this::renews).map(each -> each.plan().id()).toList());
        Money credit = credits.usable(account.id());
        for (Subscription each : all) {
            if (renews(each)) {
                Money total = renewal(each, plans.get(each.plan().id()), account, credit, found);
                credit = credit.minus(credit.min(total));
            } else {
                found.add(end(each));
            }
        }
        return found;
    }

    private boolean renews(Subscription each) {
        return each.active() && !each.pendingCancellation();
    }

    /** By the rules that the renewal itself goes by; tells what it will cost. */
    private Money renewal(
            Subscription each, Plan plan, Account account, Money credit, List<Happening> found) {
        LocalDate day = each.periodEnd();
        Money before = each.charge().unit();
        Money unit = each.choice().unitOn(day, plan);
        Money net = each.charge().at(unit).net();
        Place seller = accounts.issuer().place();
        Money total = net.plus(taxes.decide(seller, account.buyer(), day).on(net));
        found.add(happening(day, HappeningKind.RENEWS, each, total, credit.isPositive() ? 1 : 0));
        if (!unit.equals(before)) {
            found.add(happening(day, HappeningKind.PRICE_CHANGES, each, before, unit));
        }
        return total;
    }

    private static Happening end(Subscription each) {
        if (each.ended()) {
            return happening(each.dataKeptUntil(), HappeningKind.DATA_DELETED, each);
        }
        return happening(
                each.lastDay(),
                each.trial() ? HappeningKind.TRIAL_ENDS : HappeningKind.SUBSCRIPTION_ENDS,
                each);
    }

    private static Happening happening(
            LocalDate day, HappeningKind kind, Subscription each, Object... more) {
        List<Object> facts = new ArrayList<>(List.of(each.plan().fullName(), day));
        facts.addAll(List.of(more));
        return new Happening(
                day,
                kind,
                each.id(),
                facts,
                "/account/subscription.xhtml?subscription=" + each.id());
    }
}
