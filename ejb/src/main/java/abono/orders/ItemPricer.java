package abono.orders;

import abono.accounts.Account;
import abono.catalog.BillingPeriod;
import abono.catalog.Plan;
import abono.catalog.Price;
import abono.catalog.TrialOffer;
import abono.invoices.Invoice;
import abono.money.Money;
import abono.money.Percent;
import abono.orders.OrderRefusal.Reason;
import abono.pricing.Choice;
import abono.pricing.PeriodCharge;
import abono.pricing.PriceList;
import abono.pricing.ServicePeriod;
import abono.pricing.schedules.Amendment;
import abono.refusals.FieldProblem;
import abono.refusals.InvalidInput;
import abono.subscriptions.Subscription;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Prices one item after another from what was looked up for all of them: no query per item.
 *
 * @param today in the account's time zone
 * @param tried the products that the account has tried
 * @param unpaid an invoice that is overdue or whose charge runs or has failed, or null
 */
record ItemPricer(
        Account account,
        LocalDate today,
        Map<UUID, Plan> plans,
        Map<UUID, Subscription> subscriptions,
        Set<UUID> tried,
        Invoice unpaid) {

    /**
     * The item as it would be ordered today.
     *
     * @throws InvalidInput when a field is at fault
     * @throws abono.refusals.Refusal when it is not possible now
     */
    PricedItem price(ItemInput input) {
        if (input.kind() == null) {
            throw invalid("kind", "required");
        }
        Subscription subscription = null;
        if (input.kind().onSubscription()) {
            subscription = subscription(input);
            refuseUnlessReady(input.kind(), subscription);
        }
        return input.kind() == ItemKind.TRIAL ? trial(input) : paid(input, subscription);
    }

    private PricedItem trial(ItemInput input) {
        Plan plan = plan(input.plan());
        TrialOffer offer = plan.trial();
        if (offer == null) {
            throw invalid("plan", "plan.noTrial", plan.fullName());
        }
        if (tried.contains(plan.product().id())) {
            throw new OrderRefusal(Reason.TRIED_BEFORE, plan.product().name());
        }
        int seats = seats(input.seats(), 1, offer.seats());
        Money nothing = Money.zero(account.currency());
        Choice choice =
                new Choice(
                        plan,
                        BillingPeriod.MONTHLY,
                        new PeriodCharge(nothing, seats, Percent.ZERO));
        ServicePeriod days = new ServicePeriod(today, today.plusDays(offer.days()));
        return new PricedItem(
                null, complete(input, choice), null, plan, choice, days, nothing, null, null, null);
    }

    private PricedItem paid(ItemInput input, Subscription subscription) {
        Choice choice = choice(input, subscription);
        if (input.kind() == ItemKind.CHANGE && same(choice, subscription.choice())) {
            throw new OrderRefusal(Reason.NOTHING_CHANGED);
        }
        Amendment amendment = amendment(input, choice, subscription);
        boolean dearer = amendment.back() == null || amendment.net().isPositive();
        if (input.kind().onSubscription() && dearer) {
            refuseWhileUnpaid();
        }
        return new PricedItem(
                null,
                complete(input, choice),
                subscription,
                choice.plan(),
                choice,
                amendment.charge().days(),
                amendment.charge().net(),
                amendment.back(),
                null,
                null);
    }

    private static ItemInput complete(ItemInput input, Choice choice) {
        int seats = input.kind() == ItemKind.ADD_SEATS ? input.seats() : choice.charge().seats();
        return new ItemInput(
                input.kind(), choice.plan().id(), seats, choice.period(), input.subscription());
    }

    /** Only a change of what is paid for gives something back. */
    private Amendment amendment(ItemInput input, Choice choice, Subscription subscription) {
        return input.kind().credits()
                ? Amendment.ofPeriod(choice, today, subscription.charged(), subscription.service())
                : Amendment.ofPeriod(choice, today, null, null);
    }

    private Choice choice(ItemInput input, Subscription now) {
        Plan plan = now != null && input.plan() == null ? now.plan() : plan(input.plan());
        if (input.kind() == ItemKind.ADD_SEATS) {
            plan = now.plan();
        }
        if (now != null && !plan.product().id().equals(now.plan().product().id())) {
            throw invalid("plan", "plan.otherProduct", now.plan().product().name());
        }
        BillingPeriod period = input.period();
        if (now != null && (period == null || input.kind() == ItemKind.ADD_SEATS)) {
            period = now.period();
        }
        if (period == null) {
            throw invalid("period", "required");
        }
        Price price = PriceList.on(plans.getOrDefault(plan.id(), plan), period, currency(), today);
        if (price == null) {
            throw invalid("plan", "plan.notSold", plan.fullName(), currency());
        }
        int seats = seats(input, plan, now);
        return new Choice(plan, period, new PeriodCharge(price.unit(seats), seats, Percent.ZERO));
    }

    private int seats(ItemInput input, Plan plan, Subscription now) {
        int min = plan.seatLimits().min();
        int max = plan.seatLimits().max();
        if (input.kind() == ItemKind.ADD_SEATS) {
            if (now.seats() >= max) {
                throw invalid("seats", "seats.full", max);
            }
            return now.seats() + seats(input.seats(), 1, max - now.seats());
        }
        Integer asked = input.seats();
        if (asked == null && now != null) {
            asked = now.seats();
        }
        return seats(asked, min, max);
    }

    private static int seats(Integer seats, int min, int max) {
        if (seats == null) {
            throw invalid("seats", "required");
        }
        if (seats < min || seats > max) {
            throw invalid("seats", "seats.range", min, max);
        }
        return seats;
    }

    private Plan plan(UUID id) {
        if (id == null) {
            throw invalid("plan", "required");
        }
        Plan plan = plans.get(id);
        if (plan == null) {
            throw invalid("plan", "plan.unknown");
        }
        return plan;
    }

    private Subscription subscription(ItemInput input) {
        if (input.subscription() == null) {
            throw invalid("subscription", "required");
        }
        Subscription found = subscriptions.get(input.subscription());
        if (found == null) {
            throw invalid("subscription", "subscription.unknown");
        }
        return found;
    }

    private void refuseUnlessReady(ItemKind kind, Subscription subscription) {
        switch (kind) {
            case SUBSCRIBE -> subscription.refuseUnlessTrial();
            case REACTIVATE -> subscription.refuseUnlessEnded();
            default -> subscription.refuseUnlessChangeable();
        }
    }

    /** What costs more waits (R3, D5); what costs less passes and first reduces what is open. */
    private void refuseWhileUnpaid() {
        if (unpaid != null) {
            Reason why =
                    today.isAfter(unpaid.dueOn()) ? Reason.OVERDUE_INVOICE : Reason.CHARGE_UNPAID;
            throw new OrderRefusal(why, unpaid.number(), unpaid.open());
        }
    }

    private String currency() {
        return account.currency();
    }

    private static boolean same(Choice one, Choice other) {
        return one.plan().id().equals(other.plan().id())
                && one.period() == other.period()
                && one.charge().seats() == other.charge().seats();
    }

    private static InvalidInput invalid(String field, String code, Object... figures) {
        return new InvalidInput(List.of(FieldProblem.of(field, code, figures)));
    }
}
