package abono.api;

import abono.dailyrun.ClockService;
import abono.refusals.FieldProblem;
import abono.refusals.InvalidInput;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The business clock (rule L4). */
@Path("clock")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Clock")
public class ClockResource {
    @Inject private ClockService clock;

    /** What time it is for the business, and whether it can be moved. */
    public record Reading(Instant now, boolean movable) {}

    /** Where to move the clock. */
    public record Move(Instant now) {}

    /** Reads the clock. */
    @GET
    @Operation(summary = "What time it is for the business")
    public Reading read() {
        return new Reading(clock.now(), clock.movable());
    }

    /** Moves the clock forward, in test mode; answers when all that fell due has happened. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Moves the clock forward, in test mode",
            description =
                    "Runs all that falls due until then, in order, and answers afterwards. 403"
                            + " outside test mode, 422 backwards or more than five years ahead.")
    public Reading move(Move move) {
        if (move.now() == null) {
            throw new InvalidInput(List.of(FieldProblem.of("now", "required")));
        }
        return new Reading(clock.moveTo(move.now()), clock.movable());
    }
}
