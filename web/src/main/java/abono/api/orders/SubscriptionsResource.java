package abono.api.orders;

import abono.api.wire.Cut;
import abono.api.wire.Languages;
import abono.api.wire.Listing;
import abono.api.wire.Once;
import abono.api.wire.Preview;
import abono.checkout.CheckoutService;
import abono.orders.CartService;
import abono.orders.ItemKind;
import abono.subscriptions.ContractService;
import abono.subscriptions.Subscription;
import abono.subscriptions.SubscriptionService;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What customers have running. */
@Path("subscriptions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Subscriptions")
public class SubscriptionsResource {
    @Inject private ContractService contracts;
    @Inject private SubscriptionService subscriptions;
    @Inject private CartService carts;
    @Inject private CheckoutService checkout;
    @Context private HttpHeaders headers;

    /** A part of the subscriptions that the caller may see. */
    @GET
    @Operation(summary = "The subscriptions that the caller may see, newest first")
    public Response list(@BeanParam Cut cut) {
        List<Subscription> rows = subscriptions.list(cut.before(), cut.rows());
        return cut.answer(rows, Subscription::id, this::view);
    }

    /** One subscription. */
    @GET
    @Path("{id}")
    @Operation(summary = "A subscription with the story of its price")
    public SubscriptionView read(@PathParam("id") UUID id) {
        return view(subscriptions.find(id));
    }

    /** What has happened to it. */
    @GET
    @Path("{id}/history")
    @Operation(summary = "What has happened to a subscription, newest first")
    public Listing history(@PathParam("id") UUID id) {
        return Listing.of(subscriptions.history(id).stream().map(HistoryView::of).toList());
    }

    /** What a change would cost. */
    @POST
    @Path("{id}/preview-change")
    @Preview
    @Operation(
            summary = "What a change, subscribing after a trial or a reactivation costs today",
            description = "By the subscription's state; what is missing stays as it is.")
    public OrderPreviewView preview(@PathParam("id") UUID id, ChangeChoice choice) {
        Subscription subscription = subscriptions.find(id);
        return OrderPreviewView.of(
                carts.preview(subscription.account().id(), choice.input(subscription)),
                Languages.of(headers));
    }

    /** Changes it. */
    @POST
    @Path("{id}/change")
    @Operation(
            summary = "Changes tier, seats or period at once, and charges what is due",
            description = "The answer is an order, as that of a cart's checkout.")
    public Response change(
            @PathParam("id") UUID id, @HeaderParam(Once.KEY) String key, ChangeOrder order) {
        return place(id, ItemKind.CHANGE, order, key);
    }

    /** A trial becomes a plan. */
    @POST
    @Path("{id}/subscribe")
    @Operation(summary = "Turns a running trial into a paid plan")
    public Response subscribe(
            @PathParam("id") UUID id, @HeaderParam(Once.KEY) String key, ChangeOrder order) {
        return place(id, ItemKind.SUBSCRIBE, order, key);
    }

    /** Starts an ended one again. */
    @POST
    @Path("{id}/reactivate")
    @Operation(summary = "Starts an ended subscription or trial again with a period from today")
    public Response reactivate(
            @PathParam("id") UUID id, @HeaderParam(Once.KEY) String key, ChangeOrder order) {
        return place(id, ItemKind.REACTIVATE, order, key);
    }

    /** Cancels it. */
    @POST
    @Path("{id}/cancel")
    @Operation(summary = "Cancels it: usable to the end of its period, then not renewed")
    public SubscriptionView cancel(@PathParam("id") UUID id) {
        return view(subscriptions.cancel(id));
    }

    /** A corporate customer's notice. */
    @POST
    @Path("{id}/notice")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Gives notice: the contract ends with its term",
            description = "409 later than 30 days before the term ends.")
    public SubscriptionView notice(@PathParam("id") UUID id) {
        return view(contracts.giveNotice(id));
    }

    /** Takes the notice back. */
    @POST
    @Path("{id}/withdraw-notice")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Takes a notice back: the contract renews at the end of its term",
            description = "409 later than 30 days before the term ends.")
    public SubscriptionView withdrawNotice(@PathParam("id") UUID id) {
        return view(contracts.withdrawNotice(id));
    }

    /** Keeps it. */
    @POST
    @Path("{id}/keep")
    @Operation(summary = "Removes a pending cancellation: it renews at the end of its period")
    public SubscriptionView keep(@PathParam("id") UUID id) {
        return view(subscriptions.keep(id));
    }

    private Response place(UUID id, ItemKind kind, ChangeOrder order, String key) {
        UUID account = subscriptions.find(id).account().id();
        return CartResource.created(OrderView.of(checkout.place(order.of(account, kind, id), key)));
    }

    private SubscriptionView view(Subscription subscription) {
        return SubscriptionView.of(subscription, subscriptions.facts(subscription));
    }
}
