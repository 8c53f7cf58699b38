package abono.subscriptions;

import abono.pricing.ServicePeriod;
import abono.pricing.TermSchedule;

/**
 * How long a contract runs and how it is billed.
 *
 * @param days all of it
 * @param anchorDay day of the month, 1 to 31, that its billing periods begin on
 */
public record Term(ServicePeriod days, int anchorDay, TermSchedule.Cut cut) {}
