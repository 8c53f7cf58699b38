package abono.billing;

import abono.catalog.Plan;
import abono.invoices.LineDraft;
import abono.invoices.LineOrigin;
import abono.subscriptions.Subscription;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Makes invoice lines of what is sold, in the customer's language. */
final class BillingLines {
    static final String SUBSCRIPTION = "SUBSCRIPTION";

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private BillingLines() {}

    /** The line for the current billing period of a subscription. */
    static LineDraft currentPeriod(Subscription subscription, Locale locale) {
        var charge = subscription.charge();
        return new LineDraft(
                description(subscription, locale),
                charge.seats(),
                charge.unit(),
                charge.list(),
                charge.discount(),
                subscription.periodStart(),
                subscription.periodEnd(),
                charge.derivation(1),
                new LineOrigin(SUBSCRIPTION, subscription.id()));
    }

    private static String description(Subscription subscription, Locale locale) {
        ResourceBundle texts = ResourceBundle.getBundle("abono.billing.lines", locale, NO_FALLBACK);
        Plan plan = subscription.plan();
        String seats =
                new MessageFormat(texts.getString(plan.product().seatNoun().name()), locale)
                        .format(new Object[] {subscription.seats()});
        String period = texts.getString(subscription.period().name());
        return plan.fullName() + ", " + seats + ", " + period;
    }
}
