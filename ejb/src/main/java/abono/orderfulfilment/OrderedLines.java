package abono.orderfulfilment;

import abono.contracts.LineWords;
import abono.invoices.LineDraft;
import abono.invoices.LineOrigin;
import abono.money.Money;
import abono.orders.OrderLine;
import abono.pricing.Choice;
import abono.pricing.ServicePeriod;
import java.util.Locale;
import java.util.UUID;

/** Makes invoice lines of what an order says, in the customer's language. */
final class OrderedLines {
    private OrderedLines() {}

    /** The line for the period that an order begins. */
    static LineDraft ordered(OrderLine line, UUID subscription, Locale locale) {
        Money charge = line.charge();
        return new LineDraft(
                LineWords.description(line.choice(), locale),
                line.choice().charge().seats(),
                line.choice().charge().unit(),
                charge,
                Money.zero(charge.currency()),
                line.service().start(),
                line.service().end(),
                line.chargeDerivation(),
                new LineOrigin(LineOrigin.SUBSCRIPTION, subscription));
    }

    /** The line that gives back the unused days of what a changed subscription was before. */
    static LineDraft givenBack(OrderLine line, Choice before, ServicePeriod unused, Locale locale) {
        Money credit = line.credit().negated();
        return new LineDraft(
                LineWords.unused(before, locale),
                1,
                credit,
                credit,
                Money.zero(credit.currency()),
                unused.start(),
                unused.end(),
                line.creditDerivation(),
                new LineOrigin(LineOrigin.SUBSCRIPTION, line.subscriptionId()));
    }
}
