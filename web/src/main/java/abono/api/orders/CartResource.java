package abono.api.orders;

import abono.api.wire.Languages;
import abono.api.wire.Link;
import abono.api.wire.Once;
import abono.api.wire.Preview;
import abono.checkout.CheckoutService;
import abono.orders.CartService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an online customer means to order (S3, S4). */
@Path("accounts/{id}/cart")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Cart")
public class CartResource {
    @Inject private CartService carts;
    @Inject private CheckoutService checkout;
    @Context private HttpHeaders headers;

    /** The cart, priced. */
    @GET
    @Operation(summary = "The cart with today's prices; an item that is not possible says why")
    public OrderPreviewView read(@PathParam("id") UUID id) {
        return OrderPreviewView.of(carts.cart(id), Languages.of(headers));
    }

    /** The price of an item alone. */
    @POST
    @Path("preview")
    @Preview
    @Operation(summary = "What an item would cost if it were ordered alone today; keeps nothing")
    public OrderPreviewView preview(@PathParam("id") UUID id, ItemOrder item) {
        return OrderPreviewView.of(carts.preview(id, item.input()), Languages.of(headers));
    }

    /** Puts an item in. */
    @POST
    @Path("items")
    @Operation(
            summary = "Puts a purchase, trial, change, seats, conversion or reactivation in",
            description =
                    "409 when the subscription or the trial's product is in the cart already, when"
                            + " it was tried before or an invoice is overdue.")
    public Response add(@PathParam("id") UUID id, ItemOrder item) {
        UUID added = carts.add(id, item.input());
        return Response.status(Response.Status.CREATED)
                .location(URI.create(Link.href("accounts", id) + "/cart/items/" + added))
                .entity(read(id))
                .build();
    }

    /** Changes an item. */
    @PATCH
    @Path("items/{item}")
    @Operation(summary = "Gives an item another tier, seats or period; what is missing stays")
    public OrderPreviewView change(
            @PathParam("id") UUID id, @PathParam("item") UUID item, ItemOrder wanted) {
        carts.change(id, item, wanted.input());
        return read(id);
    }

    /** Takes an item out. */
    @DELETE
    @Path("items/{item}")
    @Operation(summary = "Takes an item out of the cart, and shows what is left")
    public OrderPreviewView remove(@PathParam("id") UUID id, @PathParam("item") UUID item) {
        carts.remove(id, item);
        return read(id);
    }

    /** Orders all of it. */
    @POST
    @Path("checkout")
    @Operation(
            summary = "Places the order of the cart and charges the card",
            description =
                    "201 with status COMPLETED, FAILED (with the reason; the cart stays) or"
                            + " PLACING (with the address where the payer confirms, or while the"
                            + " gateway's answer is not known: read the order again). 412 when the"
                            + " amount is another than the token's: nothing is ordered.")
    public Response checkout(
            @PathParam("id") UUID id, @HeaderParam(Once.KEY) String key, CheckoutOrder order) {
        return created(OrderView.of(checkout.place(order.ofCart(id), key)));
    }

    static Response created(OrderView order) {
        return Response.status(Response.Status.CREATED)
                .location(URI.create(Link.href("orders", order.id())))
                .entity(order)
                .build();
    }
}
