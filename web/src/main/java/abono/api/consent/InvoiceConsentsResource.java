package abono.api.consent;

import abono.api.wire.Once;
import abono.refusals.FieldProblem;
import abono.refusals.InvalidInput;
import abono.settlement.PaymentConsentService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Asks the approvers for a payment of an invoice (U5). */
@Path("invoices/{id}/consents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Invoices")
public class InvoiceConsentsResource {
    @Inject private PaymentConsentService consents;

    /** How much is to be paid, in the invoice's currency. */
    public record Wish(BigDecimal amount) {}

    /** Asks. */
    @POST
    @Operation(
            summary = "Asks the approvers for a payment above the limit of the buying rules",
            description =
                    "Approved, exactly this amount of this invoice can be paid by card once. 409"
                            + " when it needs no approval, waits or is approved already.")
    public Response ask(@PathParam("id") UUID id, @HeaderParam(Once.KEY) String key, Wish wish) {
        if (wish.amount() == null) {
            throw new InvalidInput(List.of(FieldProblem.of("amount", "required")));
        }
        return Response.status(Response.Status.CREATED)
                .entity(ConsentView.of(consents.request(id, wish.amount(), key)))
                .build();
    }
}
