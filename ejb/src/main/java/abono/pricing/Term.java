package abono.pricing;

import java.io.Serializable;

/**
 * How long a contract runs and how it is billed.
 *
 * @param days all of it
 * @param anchorDay day of the month, 1 to 31, that its billing periods begin on
 */
public record Term(ServicePeriod days, int anchorDay, TermSchedule.Cut cut)
        implements Serializable {
    /** The term cut into its billing periods, at a price. */
    public TermSchedule schedule(Choice choice) {
        return new TermSchedule(choice.charge(), choice.period(), days, anchorDay, cut);
    }
}
