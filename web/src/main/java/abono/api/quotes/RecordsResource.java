package abono.api.quotes;

import abono.offlineacceptance.Proof;
import abono.offlineacceptance.RecordService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the second employee says to a recorded yes (U9). */
@Path("recorded/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Quotes")
public class RecordsResource {
    @Inject private RecordService records;

    /** A no and why. */
    public record NotSo(String reason) {}

    /** Confirms it. */
    @POST
    @Path("confirm")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Confirms what another employee recorded, which accepts the quote",
            description =
                    "The customer is told and may contest for some days. 409 when it is one's own"
                            + " or decided, or the quote cannot be accepted any more.")
    public AcceptanceView confirm(@PathParam("id") UUID id) {
        return AcceptanceView.of(records.confirm(id));
    }

    /** What shows it. */
    @GET
    @Path("file")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            summary = "The file that shows a recorded yes; for sellers",
            description = "The ending of its name tells its kind. 404 when only a note shows it.")
    public Response file(@PathParam("id") UUID id) {
        Proof proof = records.proof(id);
        return Response.ok(proof.content(), MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + id + proof.kind().ending() + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    /** Refuses it. */
    @POST
    @Path("refuse")
    @Operation(
            summary = "Refuses what another employee recorded, with a reason",
            description = "409 when it is one's own or decided.")
    public RecordedView refuse(@PathParam("id") UUID id, NotSo notSo) {
        return RecordedView.of(records.refuse(id, notSo.reason()));
    }
}
