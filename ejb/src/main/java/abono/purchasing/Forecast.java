package abono.purchasing;

import java.time.LocalDate;

/**
 * When a purchase order runs out, if the subscriptions that it pays go on as they are (U4).
 *
 * @param usedUpOn day of the invoice that uses it up or that it does not cover any more; null when
 *     it outlasts what is planned until it ends
 * @param endsOn its last day
 * @param planned whether any subscription draws on it at all
 * @param soon whether it is used up or ends within 90 days
 */
public record Forecast(LocalDate usedUpOn, LocalDate endsOn, boolean planned, boolean soon) {
    /** Which sentence tells it. */
    public Kind kind() {
        if (!planned) {
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
