package abono.dailyrun;

import abono.jobs.StepReport;
import java.time.Instant;

/**
 * A step of the day as it stands.
 *
 * @param report what came of it
 * @param next when it has something to do next at an hour of its own, or null when it is only known
 *     that it is looked at every half minute
 */
public record DailyStep(StepReport report, Instant next) {}
