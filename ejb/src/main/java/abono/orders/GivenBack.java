package abono.orders;

import abono.creditnotes.CreditPlan;
import abono.money.Money;

/**
 * What an order gives back by a credit note.
 *
 * @param plan of the credit note, or null when there is none: what is given back is netted on the
 *     order's invoice, since all of it had been collected
 * @param apart whether the order has an invoice beside it: what was not collected is given to
 *     nobody, so it pays for nothing else (D5)
 * @param nothing zero of the account's currency
 */
public record GivenBack(CreditPlan plan, boolean apart, Money nothing) {
    static GivenBack nothing(Money zero) {
        return new GivenBack(null, false, zero);
    }

    /** Whether there is a credit note. */
    public boolean noted() {
        return plan != null;
    }

    Money tax() {
        return noted() ? plan.tax() : nothing;
    }
}
