package abono.api.quotes;

import abono.recorded.ContestService;
import abono.recorded.RecordedAcceptance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The customer's word against an acceptance by phone or mail (U9). */
@Path("quotes/{id}/contest")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Quotes")
public class ContestResource {
    @Inject private ContestService contests;

    /** Why it was not so. */
    public record NotSo(String reason) {}

    /** What the sellers have been told. */
    public record ContestView(UUID quote, String by, Instant at, String reason) {}

    /** Contests it. */
    @POST
    @Operation(
            summary = "Contests that a quote was accepted by phone or mail, with a reason",
            description =
                    "The sellers are told; nothing is undone by itself. 404 when it was not"
                            + " accepted so; 409 after the last day, or when it was contested.")
    public ContestView contest(@PathParam("id") UUID id, NotSo notSo) {
        RecordedAcceptance record = contests.contest(id, notSo.reason());
        return new ContestView(
                id, record.contest().by().name(), record.contest().at(), record.contest().reason());
    }
}
