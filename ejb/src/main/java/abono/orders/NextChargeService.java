package abono.orders;

import abono.accountcredit.CreditService;
import abono.accounts.Account;
import abono.accounts.Accounts;
import abono.catalog.Plan;
import abono.money.Money;
import abono.pricing.PeriodCharge;
import abono.pricing.PriceList;
import abono.security.Right;
import abono.subscriptions.Subscription;
import abono.subscriptions.SubscriptionService;
import abono.tax.TaxDecision;
import abono.tax.TaxRules;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Tells what renewals will charge next, by the rules that they will go by. */
@Stateless
@RolesAllowed(Right.READ_BILLING)
public class NextChargeService {
    @Inject private Accounts accounts;
    @Inject private SubscriptionService subscriptions;
    @Inject private CreditService credits;
    @Inject private PriceList prices;
    @Inject private TaxRules taxes;

    /** The next charge, or nothing when no subscription renews. */
    public Optional<NextCharge> of(UUID id) {
        Account account = accounts.guarded(id, Right.READ_BILLING);
        List<Subscription> renewing =
                subscriptions.ofAccount(id).stream()
                        .filter(each -> each.active() && !each.pendingCancellation())
                        .toList();
        return renewing.stream()
                .map(Subscription::periodEnd)
                .min(Comparator.naturalOrder())
                .map(day -> on(day, account, renewing));
    }

    private NextCharge on(LocalDate day, Account account, List<Subscription> renewing) {
        List<Subscription> due =
                renewing.stream().filter(each -> each.periodEnd().equals(day)).toList();
        Map<UUID, Plan> plans = prices.plans(due.stream().map(each -> each.plan().id()).toList());
        TaxDecision tax = taxes.decide(accounts.issuer().place(), account.buyer(), day);
        Money total =
                due.stream()
                        .map(each -> total(each, plans.get(each.plan().id()), tax))
                        .reduce(Money.zero(account.currency()), Money::plus);
        return new NextCharge(day, total, credits.usable(account.id()).min(total));
    }

    /** Each renewal is an invoice of its own. */
    private static Money total(Subscription subscription, Plan plan, TaxDecision tax) {
        Money unit = subscription.choice().unitOn(subscription.periodEnd(), plan);
        Money net =
                new PeriodCharge(
                                unit, subscription.seats(), subscription.charge().discountPercent())
                        .net();
        return net.plus(tax.on(net));
    }
}
