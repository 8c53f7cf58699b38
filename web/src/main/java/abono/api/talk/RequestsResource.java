package abono.api.talk;

import abono.changerequests.SalesRequestService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The representative's answer to a request. */
@Path("requests/{id}/close")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts")
public class RequestsResource {
    @Inject private SalesRequestService requests;

    /** What is answered: plain text of 1 to 4 000 characters. */
    public record Reply(String answer) {}

    /** Answers it. */
    @POST
    @Operation(
            summary = "Answers a request, which closes it; the customer is told by mail",
            description = "409 when it was answered before, or a quote was made of it.")
    public RequestView close(@PathParam("id") UUID id, Reply reply) {
        return RequestView.of(requests.close(id, reply.answer()));
    }
}
