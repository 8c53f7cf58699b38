package abono.api.orders;

import abono.api.wire.Link;
import abono.catalog.BillingPeriod;
import abono.contracts.Fulfilment;
import abono.money.Derivation;
import abono.money.Money;
import abono.money.Percent;
import abono.pricing.PeriodCharge;
import abono.subscriptions.Subscription;
import abono.subscriptions.SubscriptionStatus;
import java.time.LocalDate;
import java.util.UUID;

/** What a customer has running, and what each of its periods costs without tax. */
public record SubscriptionView(
        UUID id,
        Link account,
        Plan plan,
        SubscriptionStatus status,
        int seats,
        BillingPeriod period,
        Money perSeat,
        Percent discountPercent,
        Money perPeriod,
        Derivation derivation,
        LocalDate startedOn,
        LocalDate periodStart,
        LocalDate periodEnd,
        LocalDate termEnd,
        boolean pendingCancellation,
        LocalDate endedOn,
        LocalDate dataKeptUntil,
        Link quote,
        String href) {

    record Plan(UUID id, String name) {}

    /** The subscription as REST shows it. */
    public static SubscriptionView of(Subscription subscription) {
        PeriodCharge charge = subscription.charge();
        return new SubscriptionView(
                subscription.id(),
                Link.to("accounts", subscription.account().id(), subscription.account().number()),
                new Plan(subscription.plan().id(), subscription.plan().fullName()),
                subscription.status(),
                subscription.seats(),
                subscription.period(),
                charge.unit(),
                charge.discountPercent(),
                charge.net(),
                charge.derivation(1),
                subscription.startedOn(),
                subscription.periodStart(),
                subscription.periodEnd(),
                subscription.termEnd(),
                subscription.pendingCancellation(),
                subscription.endedOn(),
                subscription.dataKeptUntil(),
                quote(subscription),
                Link.href("subscriptions", subscription.id()));
    }

    private static Link quote(Subscription subscription) {
        return subscription.origin().kind().equals(Fulfilment.QUOTE)
                ? Link.to("quotes", subscription.origin().documentId(), null)
                : null;
    }
}
