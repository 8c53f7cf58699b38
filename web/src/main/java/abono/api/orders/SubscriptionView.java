package abono.api.orders;

import abono.acceptance.Acceptance;
import abono.api.wire.Link;
import abono.catalog.BillingPeriod;
import abono.money.Derivation;
import abono.money.Money;
import abono.money.Percent;
import abono.pricing.BillingFrequency;
import abono.pricing.PeriodCharge;
import abono.subscriptions.AgreedChange;
import abono.subscriptions.Subscription;
import abono.subscriptions.SubscriptionFacts;
import abono.subscriptions.SubscriptionStatus;
import java.time.LocalDate;
import java.util.List;
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
        BillingFrequency billingFrequency,
        LocalDate startedOn,
        LocalDate startsOn,
        LocalDate nextInvoiceOn,
        boolean billingHeld,
        LocalDate renewsOn,
        List<Agreed> agreedChanges,
        LocalDate periodStart,
        LocalDate periodEnd,
        LocalDate termEnd,
        boolean pendingCancellation,
        LocalDate endedOn,
        LocalDate dataKeptUntil,
        Link quote,
        String href) {

    record Plan(UUID id, String name) {}

    /** What an accepted quote agreed for a day to come. */
    record Agreed(LocalDate effectiveOn, AgreedChange.Kind kind, Plan plan, int seats, Link quote) {
        static Agreed of(AgreedChange change) {
            return new Agreed(
                    change.effectiveOn(),
                    change.kind(),
                    new Plan(change.plan().id(), change.plan().fullName()),
                    change.seats(),
                    Link.to("quotes", change.quoteId(), null));
        }
    }

    /** The subscription as REST shows it, with the facts of the day. */
    public static SubscriptionView of(Subscription subscription, SubscriptionFacts facts) {
        PeriodCharge charge = subscription.charge();
        return new SubscriptionView(
                subscription.id(),
                Link.to("accounts", subscription.account().id(), subscription.account().number()),
                new Plan(subscription.plan().id(), subscription.plan().fullName()),
                facts.status(),
                subscription.seats(),
                subscription.period(),
                charge.unit(),
                charge.discountPercent(),
                charge.net(),
                charge.derivation(1),
                facts.frequency(),
                subscription.startedOn(),
                facts.startsOn(),
                facts.nextInvoiceOn(),
                facts.billingHeld(),
                facts.renewsOn(),
                agreed(subscription),
                subscription.periodStart(),
                subscription.periodEnd(),
                subscription.termEnd(),
                subscription.pendingCancellation(),
                subscription.endedOn(),
                subscription.dataKeptUntil(),
                quote(subscription),
                Link.href("subscriptions", subscription.id()));
    }

    private static List<Agreed> agreed(Subscription subscription) {
        return subscription.contract().made()
                ? subscription.agreedChanges().stream().map(Agreed::of).toList()
                : List.of();
    }

    private static Link quote(Subscription subscription) {
        return subscription.origin().kind().equals(Acceptance.ORIGIN)
                ? Link.to("quotes", subscription.origin().documentId(), null)
                : null;
    }
}
