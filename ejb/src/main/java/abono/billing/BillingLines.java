package abono.billing;

import abono.contracts.LineWords;
import abono.invoices.LineDraft;
import abono.invoices.LineOrigin;
import abono.pricing.PeriodCharge;
import abono.subscriptions.Subscription;
import java.util.Locale;

/** Makes invoice lines of what is sold, in the customer's language. */
final class BillingLines {
    private BillingLines() {}

    /** The line for the current billing period of a subscription. */
    static LineDraft currentPeriod(Subscription subscription, Locale locale) {
        PeriodCharge charge = subscription.charge();
        return new LineDraft(
                LineWords.description(subscription.choice(), locale),
                charge.seats(),
                charge.unit(),
                charge.list(),
                charge.discount(),
                subscription.periodStart(),
                subscription.periodEnd(),
                charge.derivation(1),
                new LineOrigin(LineOrigin.SUBSCRIPTION, subscription.id()));
    }
}
