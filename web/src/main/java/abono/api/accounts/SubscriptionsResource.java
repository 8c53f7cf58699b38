package abono.api.accounts;

import abono.api.wire.Cut;
import abono.subscriptions.Subscription;
import abono.subscriptions.SubscriptionService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
@Tag(name = "Subscriptions")
public class SubscriptionsResource {
    @Inject private SubscriptionService subscriptions;

    /** A part of the subscriptions that the caller may see. */
    @GET
    @Operation(summary = "The subscriptions that the caller may see, newest first")
    public Response list(@BeanParam Cut cut) {
        List<Subscription> rows = subscriptions.list(cut.before(), cut.rows());
        return cut.answer(rows, Subscription::id, SubscriptionView::of);
    }

    /** One subscription. */
    @GET
    @Path("{id}")
    @Operation(summary = "A subscription with the story of its price")
    public SubscriptionView read(@PathParam("id") UUID id) {
        return SubscriptionView.of(subscriptions.find(id));
    }
}
