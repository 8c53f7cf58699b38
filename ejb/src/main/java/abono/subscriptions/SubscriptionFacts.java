package abono.subscriptions;

import abono.pricing.BillingFrequency;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What its readers are told of a subscription on a day: three days that are easily taken for each
 * other, and how its price is billed.
 *
 * @param status as it is on the day: not active before it starts
 * @param startsOn its first day
 * @param nextInvoiceOn the next day on which something is invoiced; null when nothing will be, or
 *     nobody knows because billing is held
 * @param renewsOn first day of the next term, or period; null when it ends or is over
 * @param frequency how a contract is billed; null when it is billed by its period
 * @param billingHeld whether nothing is billed until a contested acceptance is decided (U9)
 * @param turn whether it starts, renews or ends next, and when
 * @param noticeOver whether it renews and the last day for notice has passed (Q10)
 */
public record SubscriptionFacts(
        SubscriptionStatus status,
        LocalDate startsOn,
        LocalDate nextInvoiceOn,
        LocalDate renewsOn,
        BillingFrequency frequency,
        boolean billingHeld,
        SubscriptionTurn turn,
        boolean noticeOver)
        implements Serializable {
    /** The facts on a day, in the account's time zone. */
    public static SubscriptionFacts of(Subscription subscription, LocalDate today) {
        boolean later = subscription.active() && subscription.startedOn().isAfter(today);
        Billing billing = subscription.billing();
        LocalDate renewsOn = billing.renewsOn();
        boolean bound = renewsOn != null && subscription.agreedEnd() != null;
        return new SubscriptionFacts(
                later ? SubscriptionStatus.NOT_STARTED : subscription.status(),
                subscription.startedOn(),
                billing.nextInvoiceOn(),
                renewsOn,
                billing.frequency(),
                subscription.billingHeld(),
                SubscriptionTurn.of(subscription, renewsOn, today),
                bound && today.isAfter(subscription.noticeUntil()));
    }
}
