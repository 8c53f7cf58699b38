package abono.api.orders;

import abono.checkout.CheckoutService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What customers ordered. */
@Path("orders")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cart")
public class OrdersResource {
    @Inject private CheckoutService checkout;

    /** One order. */
    @GET
    @Path("{id}")
    @Operation(summary = "An order with its payment and its invoice or credit note")
    public OrderView read(@PathParam("id") UUID id) {
        return OrderView.of(checkout.outcome(id));
    }
}
