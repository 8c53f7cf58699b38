package abono.api.quotes;

import abono.acceptance.AcceptQuote;
import abono.acceptance.Acceptance;
import abono.acceptance.AcceptanceResult;
import abono.acceptance.AcceptanceService;
import abono.acceptance.ApprovalAsked;
import abono.acceptance.Authority;
import abono.api.consent.ConsentView;
import abono.api.wire.Once;
import abono.api.wire.Stamp;
import abono.quotes.answers.AcceptanceWay;
import abono.quotes.answers.Signature;
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
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The customer's yes to a quote (Q6, Q7). */
@Path("quotes/{id}/accept")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Quotes")
public class AcceptResource {
    @Inject private AcceptanceService acceptances;
    @Context private HttpServletRequest request;

    /**
     * A yes.
     *
     * @param revision the one that the signer was shown
     * @param drawing as the signer drew their name, or null: the path of an SVG of moves and lines
     *     on a pad of 600 by 180, e.g. {@code M1 1L9 9}
     * @param total that the signer was shown, in the quote's currency; with it, no other is
     *     accepted
     */
    public record Yes(
            Integer revision,
            String name,
            String title,
            Boolean termsAccepted,
            String purchaseOrder,
            String drawing,
            BigDecimal total) {}

    /** Accepts the quote and makes it come true. */
    @POST
    @Operation(
            summary = "Accepts the quote: subscriptions start, the first invoice is issued",
            description =
                    "Exactly once. 202 with a request when the account's rules ask for approval"
                        + " first. 409 when it was answered, withdrawn, superseded or has expired;"
                        + " 412 when another revision or total holds; 422 when the signature lacks"
                        + " name, title or the accepted terms.")
    public Response accept(@PathParam("id") UUID id, @HeaderParam(Once.KEY) String key, Yes yes) {
        if (yes.revision() == null) {
            throw new InvalidInput(List.of(FieldProblem.of("revision", "required")));
        }
        AcceptanceResult result =
                acceptances.accept(
                        new AcceptQuote(
                                id, yes.revision(), signature(yes), key, new Authority.Signer()));
        return result instanceof ApprovalAsked asked
                ? Response.accepted(ConsentView.of(asked.request())).build()
                : answer((Acceptance) result);
    }

    private static Response answer(Acceptance acceptance) {
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
                request.getRemoteAddr(),
                AcceptanceWay.PORTAL,
                yes.drawing(),
                yes.total());
    }
}
