package abono.offering;

import abono.catalog.BillingPeriod;
import abono.catalog.Plan;
import abono.money.Derivation;
import abono.money.Money;
import abono.pricing.PeriodCharge;
import abono.pricing.TermSchedule;
import abono.subscriptions.Subscription;
import abono.subscriptions.Term;
import java.util.List;

/**
 * A checked line with what it comes to.
 *
 * @param plan what is sold or ended; null for a fee
 * @param period that {@code charge} is for; null for a fee
 * @param charge each price period, or the fee
 * @param touched the subscription that it is about, or null
 * @param term of what is sold; null for a fee or a cancellation
 * @param list of the whole term before discounts
 * @param net of the whole term; what an amendment adds to what was agreed before
 * @param credit given back for unused days, taken off {@code net}
 * @param parts what it adds to each invoice
 * @param derivation how {@code net} comes to be
 */
public record PricedLine(
        LineInput input,
        Plan plan,
        BillingPeriod period,
        PeriodCharge charge,
        Subscription touched,
        Term term,
        Money list,
        Money net,
        Money credit,
        List<LinePart> parts,
        Derivation derivation) {
    /** Whether its amounts hold for one first day alone, because days are counted (D5). */
    public boolean dayBound() {
        return input.kind() == LineKind.AMENDMENT
                || input.kind() == LineKind.SUBSCRIPTION && !schedule().whole();
    }

    private TermSchedule schedule() {
        return new TermSchedule(charge, period, term.days(), term.anchorDay(), term.cut());
    }
}
