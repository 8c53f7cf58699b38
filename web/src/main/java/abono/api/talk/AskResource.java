package abono.api.talk;

import abono.api.wire.Cut;
import abono.api.wire.Once;
import abono.changerequests.CustomerRequestService;
import abono.changerequests.RequestInput;
import abono.changerequests.SalesRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Changes that a customer asks their representative for. */
@Path("accounts/{id}/requests")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts")
public class AskResource {
    @Inject private CustomerRequestService requests;

    /** A part of the account's. */
    @GET
    @Operation(summary = "The requests of an account with what became of each, newest first")
    public Response requests(@PathParam("id") UUID id, @BeanParam Cut cut) {
        return cut.answer(
                requests.list(id, cut.before(), cut.rows()), SalesRequest::id, RequestView::of);
    }

    /** Asks. */
    @POST
    @Operation(
            summary = "Asks the representative for a change",
            description =
                    "A subscription for ADD_SEATS, REMOVE_SEATS, END and RENEWAL, a product for"
                            + " OTHER_PRODUCT, seats for the first two, a text for OTHER.")
    public Response ask(
            @PathParam("id") UUID id, @HeaderParam(Once.KEY) String key, RequestInput input) {
        return Response.status(Response.Status.CREATED)
                .entity(RequestView.of(requests.ask(id, input, key)))
                .build();
    }
}
