package abono.api.quotes;

import abono.api.wire.Stamp;
import abono.quotes.Quote;
import abono.quotes.QuoteAnswerService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The customer's no to a quote (Q6). */
@Path("quotes/{id}/decline")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Quotes")
public class DeclineResource {
    @Inject private QuoteAnswerService answers;

    /** A no and why. */
    public record No(String reason) {}

    /** Declines the quote. */
    @POST
    @Operation(summary = "Declines the quote, with a reason", description = "409 as for accept.")
    public Response decline(@PathParam("id") UUID id, No no) {
        Quote quote = answers.decline(id, no.reason());
        return Response.ok(QuoteView.of(quote)).tag(Stamp.of(quote.version())).build();
    }
}
