package abono.api.accounts;

import abono.api.wire.Listing;
import abono.payments.methods.PaymentMethodService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The cards of an account, by the gateway's tokens only. */
@Path("accounts/{id}/payment-methods")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts")
public class MethodsResource {
    @Inject private PaymentMethodService methods;

    /** A card by its token. */
    public record NewCard(String gatewayToken) {}

    /** Its cards on file. */
    @GET
    @Operation(summary = "The cards on file, the preferred one first; for those who may pay")
    public Listing paymentMethods(@PathParam("id") UUID id) {
        return Listing.of(methods.list(id).stream().map(AccountView.MethodView::of).toList());
    }

    /** Keeps a card. */
    @POST
    @Operation(summary = "Keeps a card on file; the first one is preferred")
    public Response add(@PathParam("id") UUID id, NewCard card) {
        return Response.status(Response.Status.CREATED)
                .entity(AccountView.MethodView.of(methods.add(id, card.gatewayToken())))
                .build();
    }

    /** Puts another card in its place. */
    @PUT
    @Path("{method}")
    @Operation(summary = "Puts a new card in the place of one on file")
    public AccountView.MethodView replace(
            @PathParam("id") UUID id, @PathParam("method") UUID method, NewCard card) {
        return AccountView.MethodView.of(methods.replace(id, method, card.gatewayToken()));
    }

    /** Makes it the preferred one. */
    @POST
    @Path("{method}/prefer")
    @Operation(summary = "Makes a card the one that is charged unless another is chosen")
    public Listing prefer(@PathParam("id") UUID id, @PathParam("method") UUID method) {
        methods.prefer(id, method);
        return paymentMethods(id);
    }

    /** Forgets a card. */
    @DELETE
    @Path("{method}")
    @Operation(summary = "Forgets a card; the newest other one becomes preferred if it was that")
    public Listing remove(@PathParam("id") UUID id, @PathParam("method") UUID method) {
        methods.remove(id, method);
        return paymentMethods(id);
    }
}
