package abono.quotes.lines;

import abono.catalog.BillingPeriod;
import abono.pricing.PeriodCharge;
import abono.pricing.Term;
import abono.pricing.TermSchedule;
import abono.subscriptions.Subscription;
import java.time.LocalDate;

/**
 * For which days a line is, and how they are billed: with a price, all that its amounts need.
 *
 * @param period that the price is for; null for a fee
 * @param touched the subscription that it is about, or null
 * @param term of what is sold; null for a fee or a cancellation
 * @param start first day of service that is computed for
 */
public record LineTerms(
        LineKind kind, BillingPeriod period, Subscription touched, Term term, LocalDate start) {
    /** What the line comes to at a price. */
    public LineFigures at(PeriodCharge charge) {
        return switch (kind) {
            case SUBSCRIPTION, RENEWAL -> LineFigures.sold(schedule(charge));
            case AMENDMENT -> LineFigures.amended(this, charge);
            case CANCELLATION -> LineFigures.cancelled(touched);
            case FEE -> LineFigures.once(charge, start);
        };
    }

    /** Whether its amounts hold for one first day alone, because days are counted (D5). */
    boolean dayBound(PeriodCharge charge) {
        return kind == LineKind.AMENDMENT
                || kind == LineKind.SUBSCRIPTION && !schedule(charge).whole();
    }

    private TermSchedule schedule(PeriodCharge charge) {
        return new TermSchedule(charge, period, term.days(), term.anchorDay(), term.cut());
    }
}
