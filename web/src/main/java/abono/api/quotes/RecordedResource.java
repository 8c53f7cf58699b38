package abono.api.quotes;

import abono.api.wire.Listing;
import abono.offlineacceptance.RecordService;
import abono.offlineacceptance.RecordedInput;
import abono.quotes.answers.AcceptanceWay;
import abono.refusals.FieldProblem;
import abono.refusals.InvalidInput;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What employees write down of a yes by phone or mail (U9). */
@Path("quotes/{id}/recorded")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Quotes")
public class RecordedResource {
    @Inject private RecordService records;

    /**
     * A yes that a customer said.
     *
     * @param way PHONE or MAIL
     * @param note what was said
     * @param file in Base64, the PDF, PNG, JPEG or mail that shows it; a request's body ends at 1
     *     MiB, larger ones are attached on the page
     */
    public record Said(
            Integer revision,
            AcceptanceWay way,
            String name,
            String title,
            Instant saidAt,
            String purchaseOrder,
            String note,
            String file) {}

    /** All of the quote. */
    @GET
    @Operation(summary = "What was recorded of a yes by phone or mail, newest first; for sellers")
    public Listing recorded(@PathParam("id") UUID id) {
        return Listing.of(records.ofQuote(id).stream().map(RecordedView::of).toList());
    }

    /** Writes one down. */
    @POST
    @Operation(
            summary = "Records that a customer said yes by phone or mail",
            description =
                    "A second employee confirms it, which accepts the quote. 409 while another"
                            + " record waits, or the quote cannot be accepted.")
    public Response record(@PathParam("id") UUID id, Said said) {
        if (said.revision() == null) {
            throw new InvalidInput(List.of(FieldProblem.of("revision", "required")));
        }
        RecordedInput input =
                new RecordedInput(
                        said.revision(),
                        said.way(),
                        said.name(),
                        said.title(),
                        said.saidAt(),
                        said.purchaseOrder(),
                        said.note(),
                        bytes(said.file()));
        return Response.status(Response.Status.CREATED)
                .entity(RecordedView.of(records.record(id, input)))
                .build();
    }

    private static byte[] bytes(String base64) {
        try {
            return base64 == null ? null : Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException no) {
            throw new InvalidInput(List.of(FieldProblem.of("file", "said.base64")));
        }
    }
}
