package abono.api;

import abono.api.wire.Listing;
import abono.dailyrun.DailyRunService;
import abono.dailyrun.DailyStep;
import abono.jobs.Postponed;
import abono.jobs.StepReport;
import abono.jobs.StepState;
import abono.refusals.FieldProblem;
import abono.refusals.InvalidInput;
import abono.security.AccessRefusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The steps of the day, for administrators. */
@Path("jobs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Jobs")
public class JobsResource {
    @Inject private DailyRunService run;

    /** A step as it stands. */
    public record Job(
            String step,
            StepState state,
            Instant lastRun,
            Long durationMillis,
            StepReport.Work lastWork,
            StepReport.Failure lastFailure,
            StepReport.Counted progress,
            Instant next,
            List<Postponed> postponed) {
        static Job of(DailyStep step) {
            StepReport report = step.report();
            return new Job(
                    report.step(),
                    report.state(),
                    report.lastRun(),
                    report.millis(),
                    report.lastWork(),
                    report.lastFailure(),
                    report.progress(),
                    step.next(),
                    report.postponed());
        }
    }

    /** Which postponed item to try again. */
    public record Retry(String id) {}

    /** All steps. */
    @GET
    @Operation(
            summary = "The steps of the day in their order: last run, duration, failures, next",
            description =
                    "Times are business time. lastWork is the last run that had something to do;"
                            + " lastFailure stays after all is well again. next is left out where a"
                            + " step waits for no hour of its own: each is looked at every half"
                            + " minute.")
    public Listing list() {
        return Listing.of(run.steps().stream().map(Job::of).toList());
    }

    /** Tries an item again. */
    @POST
    @Path("retry")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Has a postponed item tried again, within half a minute",
            description = "404 when it does not wait any more.")
    public Listing retry(Retry retry) {
        if (retry.id() == null) {
            throw new InvalidInput(List.of(FieldProblem.of("id", "required")));
        }
        if (!run.retry(retry.id())) {
            throw AccessRefusal.unknown();
        }
        return list();
    }
}
