package abono.purchaseorders;

import abono.money.Money;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * When a purchase order runs out, by the schedules of the contracts that it pays (U4).
 *
 * @param usedUpOn day of the invoice after which nothing is left on it; null when it outlasts what
 *     is planned until it ends
 * @param endsOn its last day
 * @param invoices what the invoices to come will consume of it until it ends, the earliest first
 * @param uncovered the first invoice that it would have to pay after it has ended, for which it
 *     asks for another order; null when none
 * @param soon whether it is used up or ends within 90 days
 */
public record Forecast(
        LocalDate usedUpOn,
        LocalDate endsOn,
        List<Draw> invoices,
        LocalDate uncovered,
        boolean soon)
        implements Serializable {
    /** What one invoice to come will consume, tax included as it is known today. */
    public record Draw(LocalDate day, Money amount) implements Serializable {}

    /** Which sentence tells it. */
    public Kind kind() {
        if (invoices.isEmpty()) {
            return Kind.NOTHING_PLANNED;
        }
        return usedUpOn == null ? Kind.LASTS : Kind.RUNS_OUT;
    }

    /** The sentences. */
    public enum Kind {
        NOTHING_PLANNED,
        LASTS,
        RUNS_OUT
    }
}
