package abono.api.consent;

import abono.acceptance.ApprovalService;
import abono.api.wire.Listing;
import abono.api.wire.Query;
import abono.api.wire.RecordReader;
import abono.purchaseapprovals.ConsentService;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What members ask to buy, and what their approvers say (U5). */
@Path("consents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Quotes")
public class ConsentsResource {
    @Inject private ConsentService consents;
    @Inject private ApprovalService approvals;

    /** A no and why. */
    public record Refusal(String reason) {}

    /** A yes, under the approver's position. */
    public record Approval(String title) {}

    /** The customer's number, or null for none. */
    public record Order(String purchaseOrder) {}

    /** The requests of an account. */
    @GET
    @Operation(summary = "The requests for approval of an account, newest first; 200 at most")
    public Listing list(@QueryParam("account") String account) {
        UUID id = Query.id("account", account);
        if (id == null) {
            throw new InvalidInput(List.of(FieldProblem.of("account", "required")));
        }
        return Listing.of(consents.list(id).stream().map(ConsentView::of).toList());
    }

    /** One request. */
    @GET
    @Path("{id}")
    @Operation(summary = "A request for approval with its votes")
    public ConsentView read(@PathParam("id") UUID id) {
        return ConsentView.of(consents.find(id));
    }

    /** Says yes. */
    @POST
    @Path("{id}/approve")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Approves a request; the last needed approval accepts the quote",
            description =
                    "The body may be left out; title is the approver's position as the certificate"
                            + " names it. 409 when it is decided, one's own, or the caller no"
                            + " approver of it, or its purchase order won't do any more.")
    public ConsentView approve(@PathParam("id") UUID id, byte[] body) {
        Approval approval = RecordReader.optional(Approval.class, body);
        return ConsentView.of(approvals.approve(id, approval == null ? null : approval.title()));
    }

    /** Names the purchase order. */
    @POST
    @Path("{id}/purchase-order")
    @Operation(
            summary = "Names the purchase order of a request that waits",
            description =
                    "For who asked and who is asked. 409 when it is decided, or the purchase order"
                            + " doesn't cover the whole term.")
    public ConsentView purchaseOrder(@PathParam("id") UUID id, Order order) {
        return ConsentView.of(approvals.orderUnder(id, order.purchaseOrder()));
    }

    /** Says no. */
    @POST
    @Path("{id}/refuse")
    @Operation(summary = "Refuses a request, with a reason", description = "409 as for approve.")
    public ConsentView refuse(@PathParam("id") UUID id, Refusal refusal) {
        return ConsentView.of(consents.refuse(id, refusal.reason()));
    }
}
