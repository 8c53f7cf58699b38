package abono.api.quotes;

import abono.api.wire.Once;
import abono.api.wire.Stamp;
import abono.billing.Acceptance;
import abono.billing.QuoteAcceptanceService;
import abono.quotes.Quote;
import abono.quotes.QuoteAnswerService;
import abono.quotes.Signature;
import abono.refusals.FieldProblem;
import abono.refusals.InvalidInput;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The customer's answer to a quote (Q6, Q7). */
@Path("quotes/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Quotes")
public class QuoteAnswersResource {
    @Inject private QuoteAcceptanceService acceptances;
    @Inject private QuoteAnswerService answers;
    @Context private HttpServletRequest request;

    /**
     * A yes.
     *
     * @param revision the one that the signer was shown
     */
    public record Yes(
            Integer revision,
            String name,
            String title,
            Boolean termsAccepted,
            String purchaseOrder) {}

    /** A no. */
    public record No(String reason) {}

    /** Accepts the quote and makes it come true. */
    @POST
    @Path("accept")
    @Operation(
            summary = "Accepts the quote: subscriptions start, the first invoice is issued",
            description =
                    "Exactly once. 409 when it was answered, withdrawn, superseded or has expired;"
                            + " 412 when another revision holds; 422 when the signature lacks"
                            + " name, title or the accepted terms.")
    public Response accept(@PathParam("id") UUID id, @HeaderParam(Once.KEY) String key, Yes yes) {
        if (yes.revision() == null) {
            throw new InvalidInput(List.of(FieldProblem.of("revision", "required")));
        }
        Acceptance acceptance = acceptances.accept(id, yes.revision(), signature(yes), key);
        return Response.ok(AcceptanceView.of(acceptance))
                .tag(Stamp.of(acceptance.quote().version()))
                .build();
    }

    private Signature signature(Yes yes) {
        return new Signature(
                yes.name(),
                yes.title(),
                Boolean.TRUE.equals(yes.termsAccepted()),
                yes.purchaseOrder(),
                request.getRemoteAddr());
    }

    /** Declines the quote. */
    @POST
    @Path("decline")
    @Operation(summary = "Declines the quote, with a reason", description = "409 as for accept.")
    public Response decline(@PathParam("id") UUID id, No no) {
        Quote quote = answers.decline(id, no.reason());
        return Response.ok(QuoteView.of(quote)).tag(Stamp.of(quote.version())).build();
    }
}
