package abono.pricing;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * How long a contract runs and how it is billed.
 *
 * @param days all of it
 * @param anchorDay day of the month, 1 to 31, that its billing periods begin on
 */
public record Term(ServicePeriod days, int anchorDay, TermSchedule.Cut cut)
        implements Serializable {
    private static final int NOTICE_DAYS = 30;

    /**
     * The last day on which notice keeps a contract from renewing by itself (Q10).
     *
     * @param end the day after its term, on which it would renew
     */
    public static LocalDate noticeUntil(LocalDate end) {
        return end.minusDays(NOTICE_DAYS);
    }

    /** The term cut into its billing periods, at a price. */
    public TermSchedule schedule(Choice choice) {
        return new TermSchedule(choice.charge(), choice.period(), days, anchorDay, cut);
    }
}
