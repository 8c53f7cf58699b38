package abono.billing;

import abono.catalog.Plan;
import abono.invoices.LineDraft;
import abono.invoices.LineOrigin;
import abono.money.Money;
import abono.orders.OrderLine;
import abono.pricing.PeriodCharge;
import abono.pricing.ServicePeriod;
import abono.subscriptions.Choice;
import abono.subscriptions.Subscription;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;

/** Makes invoice lines of what is sold, in the customer's language. */
final class BillingLines {
    static final String SUBSCRIPTION = "SUBSCRIPTION";

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private BillingLines() {}

    /** The line for the current billing period of a subscription. */
    static LineDraft currentPeriod(Subscription subscription, Locale locale) {
        PeriodCharge charge = subscription.charge();
        return new LineDraft(
                description(subscription.choice(), locale),
                charge.seats(),
                charge.unit(),
                charge.list(),
                charge.discount(),
                subscription.periodStart(),
                subscription.periodEnd(),
                charge.derivation(1),
                new LineOrigin(SUBSCRIPTION, subscription.id()));
    }

    /** The line for the period that an order begins; negative on a credit note. */
    static LineDraft ordered(OrderLine line, UUID subscription, boolean note, Locale locale) {
        Money charge = note ? line.charge().negated() : line.charge();
        Money unit = line.choice().charge().unit();
        return new LineDraft(
                description(line.choice(), locale),
                line.choice().charge().seats(),
                note ? unit.negated() : unit,
                charge,
                Money.zero(charge.currency()),
                line.service().start(),
                line.service().end(),
                line.chargeDerivation(),
                new LineOrigin(SUBSCRIPTION, subscription));
    }

    /**
     * The line that gives back the unused days of what a changed subscription was before; positive
     * on a credit note.
     */
    static LineDraft givenBack(
            OrderLine line, Choice before, ServicePeriod unused, boolean note, Locale locale) {
        Money credit = note ? line.credit() : line.credit().negated();
        String what =
                new MessageFormat(texts(locale).getString("unused"), locale)
                        .format(new Object[] {description(before, locale)});
        return new LineDraft(
                what,
                1,
                credit,
                credit,
                Money.zero(credit.currency()),
                unused.start(),
                unused.end(),
                line.creditDerivation(),
                new LineOrigin(SUBSCRIPTION, line.subscriptionId()));
    }

    private static ResourceBundle texts(Locale locale) {
        return ResourceBundle.getBundle("abono.billing.lines", locale, NO_FALLBACK);
    }

    private static String description(Choice choice, Locale locale) {
        ResourceBundle texts = texts(locale);
        Plan plan = choice.plan();
        String seats =
                new MessageFormat(texts.getString(plan.product().seatNoun().name()), locale)
                        .format(new Object[] {choice.charge().seats()});
        String period = texts.getString(choice.period().name());
        return plan.fullName() + ", " + seats + ", " + period;
    }
}
