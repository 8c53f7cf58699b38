package abono.api.accounts;

import abono.api.wire.Listing;
import abono.purchaseorders.MovementRow;
import abono.purchaseorders.PurchaseOrderInput;
import abono.purchaseorders.PurchaseOrderService;
import abono.quotes.lists.QuoteListService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The purchase orders of a corporate account (U4). */
@Path("accounts/{id}/purchase-orders")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts")
public class PurchaseOrdersResource {
    @Inject private PurchaseOrderService orders;
    @Inject private QuoteListService quotes;

    /** What is to be another; what is missing stays. */
    public record Change(
            BigDecimal amount, LocalDate validFrom, LocalDate validUntil, String note) {}

    /** Its purchase orders. */
    @GET
    @Operation(summary = "The purchase orders of an account, what is left and when they run out")
    public Listing list(@PathParam("id") UUID id) {
        return Listing.of(orders.list(id).stream().map(PurchaseOrderView::of).toList());
    }

    /** Registers one. */
    @POST
    @Operation(
            summary = "Registers a purchase order in the account's currency",
            description =
                    "Accepting a quote on its number reserves the whole term, invoices consume"
                            + " that, credit notes give back. 409 when the number is taken.")
    public Response add(@PathParam("id") UUID id, PurchaseOrderInput input) {
        return Response.status(Response.Status.CREATED)
                .entity(read(id, orders.add(id, input).id()))
                .build();
    }

    /** One with what moved in it. */
    @GET
    @Path("{order}")
    @Operation(summary = "A purchase order with its movements")
    public PurchaseOrderView read(@PathParam("id") UUID id, @PathParam("order") UUID order) {
        List<MovementRow> rows = orders.movements(id, order);
        List<UUID> documents = rows.stream().map(MovementRow::document).toList();
        return PurchaseOrderView.of(orders.find(id, order), rows, quotes.numbers(id, documents));
    }

    /** Changes it. */
    @PATCH
    @Path("{order}")
    @Operation(
            summary = "Changes amount, validity or note; the amount never below what is used",
            description = "409 when more is reserved and consumed than it would have, or closed.")
    public PurchaseOrderView change(
            @PathParam("id") UUID id, @PathParam("order") UUID order, Change change) {
        orders.change(
                id,
                order,
                new PurchaseOrderInput(
                        null,
                        change.amount(),
                        change.validFrom(),
                        change.validUntil(),
                        change.note()));
        return read(id, order);
    }

    /** Closes it. */
    @POST
    @Path("{order}/close")
    @Operation(summary = "Closes a purchase order; what is reserved stays for its invoices")
    public PurchaseOrderView close(@PathParam("id") UUID id, @PathParam("order") UUID order) {
        orders.close(id, order);
        return read(id, order);
    }
}
