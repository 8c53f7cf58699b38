package abono.api.quotes;

import abono.offlineacceptance.ContestDecisionService;
import abono.offlineacceptance.ContestService;
import abono.offlineacceptance.RecordedAcceptance;
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
    @Inject private ContestDecisionService decisions;

    /** Why it was not so. */
    public record NotSo(String reason) {}

    /** What the sellers have been told. */
    public record ContestView(UUID quote, String by, Instant at, String reason) {}

    /** What staff answer the customer. */
    public record Decision(String answer) {}

    /** Contests it. */
    @POST
    @Operation(
            summary = "Contests that a quote was accepted by phone or mail, with a reason",
            description =
                    "The sellers are told, and nothing of it is billed until it is decided. 404"
                            + " when it was not accepted so; 409 after the last day, or when it was"
                            + " contested.")
    public ContestView contest(@PathParam("id") UUID id, NotSo notSo) {
        RecordedAcceptance record = contests.contest(id, notSo.reason());
        return new ContestView(
                id, record.contest().by().name(), record.contest().at(), record.contest().reason());
    }

    /** It was so. */
    @POST
    @Path("uphold")
    @Operation(
            summary = "Upholds a contested acceptance, with an answer: billing goes on",
            description =
                    "For sales managers and finance. What was held is invoiced. 409 when it is not"
                            + " contested or decided, or by who recorded it.")
    public RecordedView uphold(@PathParam("id") UUID id, Decision decision) {
        return RecordedView.of(decisions.uphold(id, decision.answer()));
    }

    /** It was not so. */
    @POST
    @Path("reverse")
    @Operation(
            summary = "Reverses a contested acceptance, with an answer: all of it is taken back",
            description =
                    "For sales managers and finance. What began ends, what was changed is what it"
                            + " was, invoices are credited, the purchase order is given back. 409"
                            + " when it is not contested or decided, by who recorded it, or when"
                            + " another accepted quote builds on it.")
    public RecordedView reverse(@PathParam("id") UUID id, Decision decision) {
        return RecordedView.of(decisions.reverse(id, decision.answer()));
    }
}
