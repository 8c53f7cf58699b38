package abono.pricing.schedules;

import abono.pricing.Choice;
import abono.pricing.Term;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What was agreed to become of a contract on a day to come, with all that its price needs.
 *
 * @param on its first day
 * @param choice plan, seats and price from then on
 * @param term that begins then without a gap; null when the running term is amended
 * @param quote by which it was agreed: what it costs on its day stands on that quote's invoice
 */
public record PlannedChange(LocalDate on, Choice choice, Term term, UUID quote)
        implements Serializable {
    /** Whether it begins another term; else it amends the one that runs on its day. */
    public boolean renews() {
        return term != null;
    }
}
