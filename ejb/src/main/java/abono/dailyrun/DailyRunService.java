package abono.dailyrun;

import abono.jobs.JobReports;
import abono.jobs.Postponed;
import abono.jobs.StepReport;
import abono.security.Right;
import abono.time.BusinessTime;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The day's work as the administrator sees it. */
@Stateless
@RolesAllowed(Right.WATCH_JOBS)
public class DailyRunService {
    @Inject private DailyRun run;
    @Inject private JobReports reports;
    @Inject private BusinessTime time;

    /** The steps in their order. */
    public List<DailyStep> steps() {
        List<DailyRun.Step> list = run.steps();
        List<StepReport> told = reports.of(list.stream().map(DailyRun.Step::key).toList());
        List<DailyStep> steps = new ArrayList<>();
        Instant now = time.now();
        for (int i = 0; i < told.size(); i++) {
            steps.add(step(told.get(i), list.get(i).nextDue().apply(now)));
        }
        return steps;
    }

    private static DailyStep step(StepReport report, Optional<Instant> hour) {
        Stream<Instant> tries = report.postponed().stream().map(Postponed::next);
        return new DailyStep(
                report, Stream.concat(tries, hour.stream()).min(Instant::compareTo).orElse(null));
    }

    /**
     * Has a postponed item tried again at once: with the next look at its step, which comes within
     * half a minute.
     *
     * @param id of the {@link Postponed}
     * @return whether it still waits; nothing happens otherwise
     */
    public boolean retry(String id) {
        return reports.tryNow(id, time.now());
    }
}
