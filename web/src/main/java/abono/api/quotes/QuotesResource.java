package abono.api.quotes;

import abono.api.wire.Cut;
import abono.api.wire.Link;
import abono.api.wire.Listing;
import abono.api.wire.Pdf;
import abono.api.wire.Preview;
import abono.api.wire.Query;
import abono.api.wire.Stamp;
import abono.billing.QuoteAcceptanceService;
import abono.documents.Document;
import abono.documents.DocumentService;
import abono.quotes.ApprovalLimits;
import abono.quotes.Quote;
import abono.quotes.QuoteApprovalService;
import abono.quotes.QuoteFilter;
import abono.quotes.QuoteInput;
import abono.quotes.QuoteReadService;
import abono.quotes.QuoteRow;
import abono.quotes.QuoteService;
import abono.quotes.QuoteStatus;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Quotes to read, and the representative's desk. */
@Path("quotes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Quotes")
public class QuotesResource {
    @Inject private QuoteReadService quotes;
    @Inject private QuoteService desk;
    @Inject private QuoteApprovalService approvals;
    @Inject private ApprovalLimits limits;
    @Inject private QuoteAcceptanceService acceptances;
    @Inject private DocumentService documents;

    /** A part of the quotes that the caller may see. */
    @GET
    @Operation(
            summary = "The quotes that the caller may see, newest first",
            description = "Customers see what was sent to them; drafts are for those who draft.")
    public Response list(
            @BeanParam Cut cut,
            @QueryParam("account") String account,
            @QueryParam("status") List<String> statuses) {
        QuoteFilter filter =
                new QuoteFilter(
                        Query.id("account", account),
                        Query.anyOf("status", statuses, QuoteStatus.class),
                        cut.before(),
                        cut.rows());
        return cut.answer(quotes.list(filter), QuoteRow::id, QuoteView.Row::of);
    }

    /** One revision; when it was accepted, with what it became. */
    @GET
    @Path("{id}")
    @Operation(
            summary = "A quote with its arithmetic; once accepted, with what it became",
            description = "ETag is the version that PUT wants back as If-Match.")
    public Response read(@PathParam("id") UUID id) {
        Quote quote = quotes.find(id);
        QuoteView view =
                quote.status() == QuoteStatus.ACCEPTED
                        ? QuoteView.of(acceptances.outcome(id))
                        : QuoteView.of(quote);
        return Response.ok(view).tag(Stamp.of(quote.version())).build();
    }

    /** All revisions of its number. */
    @GET
    @Path("{id}/revisions")
    @Operation(summary = "The revisions of a quote, newest first")
    public Listing revisions(@PathParam("id") UUID id) {
        return Listing.of(quotes.revisions(id).stream().map(QuoteView.Revision::of).toList());
    }

    /** The quote on paper. */
    @GET
    @Path("{id}/pdf")
    @Produces(Document.MEDIA_TYPE)
    @Operation(summary = "The quote as PDF: as it was sent, a draft as it is now")
    public Response pdf(@PathParam("id") UUID id) {
        return Pdf.of(documents.quote(id));
    }

    /** Makes a draft. */
    @POST
    @Operation(
            summary = "Makes a draft",
            description = "422 names every field that is wrong, 404 an account of somebody else's.")
    public Response draft(QuoteInput input) {
        Quote quote = desk.draft(input);
        return Response.created(URI.create(Link.href("quotes", quote.id())))
                .tag(Stamp.of(quote.version()))
                .entity(QuoteView.of(quote))
                .build();
    }

    /** Computes what a draft would be and keeps nothing. */
    @POST
    @Path("preview")
    @Preview
    @Operation(summary = "What an input would offer, computed as a draft would be; keeps nothing")
    public QuoteView preview(QuoteInput input) {
        return QuoteView.preview(desk.preview(input));
    }

    /** Computes what a changed draft would be and keeps nothing. */
    @POST
    @Path("{id}/preview")
    @Preview
    @Operation(summary = "What a change of this quote would offer; keeps nothing")
    public QuoteView preview(@PathParam("id") UUID id, QuoteInput input) {
        quotes.find(id);
        return QuoteView.preview(desk.preview(input));
    }

    /** Changes a draft. */
    @PUT
    @Path("{id}")
    @Operation(
            summary = "Changes a draft",
            description =
                    "If-Match is the ETag of the version that was changed: 428 without it, 412"
                            + " when somebody else was faster, 409 when it is no draft any more.")
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            QuoteInput input) {
        return answer(desk.change(id, Stamp.changed(ifMatch), input));
    }

    /** Sends a draft to the customer. */
    @POST
    @Path("{id}/send")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Sends a draft: it gets its number and is fixed",
            description = "The revision that it replaces is superseded. 409 when it is no draft.")
    public Response send(@PathParam("id") UUID id) {
        return answer(desk.send(id));
    }

    /** Takes a quote back. */
    @POST
    @Path("{id}/withdraw")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Takes a sent quote back, or gives a revision in the making up")
    public Response withdraw(@PathParam("id") UUID id) {
        return answer(desk.withdraw(id));
    }

    /** Drafts the next revision. */
    @POST
    @Path("{id}/revise")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Drafts the next revision with the same content at today's prices")
    public Response revise(@PathParam("id") UUID id) {
        Quote next = desk.revise(id);
        return Response.created(URI.create(Link.href("quotes", next.id())))
                .tag(Stamp.of(next.version()))
                .entity(QuoteView.of(next))
                .build();
    }

    /** What the manager should know. */
    public record Ask(String note) {}

    /** Why. */
    public record Judgement(String reason) {}

    /** Which limits of the caller it exceeds. */
    @GET
    @Path("{id}/limits")
    @Operation(
            summary = "Which limits of the caller the quote exceeds; none when it may be sent",
            description = "Percent, major units of its currency, or months.")
    public Listing limits(@PathParam("id") UUID id) {
        return Listing.of(limits.excess(id));
    }

    /** Asks for approval. */
    @POST
    @Path("{id}/submit")
    @Operation(
            summary = "Submits a draft for approval; within the caller's limits it is approved",
            description = "409 when it is no draft.")
    public Response submit(@PathParam("id") UUID id, Ask ask) {
        return answer(approvals.submit(id, ask.note()));
    }

    /** A manager's yes. */
    @POST
    @Path("{id}/approve")
    @Operation(
            summary = "Approves what somebody else submitted",
            description =
                    "If-Match is the ETag of the version that was read: 428 without it, 412 when it"
                            + " was changed meanwhile, 409 when it does not wait or is one's own.")
    public Response approve(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            Judgement judgement) {
        return answer(approvals.approve(id, Stamp.changed(ifMatch), judgement.reason()));
    }

    /** A manager's no. */
    @POST
    @Path("{id}/reject")
    @Operation(
            summary = "Rejects what somebody else submitted, with a reason",
            description = "As approve; 422 without a reason.")
    public Response reject(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            Judgement judgement) {
        return answer(approvals.reject(id, Stamp.changed(ifMatch), judgement.reason()));
    }

    /** Copies it. */
    @POST
    @Path("{id}/duplicate")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Makes a draft of its own with the same content at today's prices")
    public Response duplicate(@PathParam("id") UUID id) {
        Quote copy = desk.duplicate(id);
        return Response.created(URI.create(Link.href("quotes", copy.id())))
                .tag(Stamp.of(copy.version()))
                .entity(QuoteView.of(copy))
                .build();
    }

    private static Response answer(Quote quote) {
        return Response.ok(QuoteView.of(quote)).tag(Stamp.of(quote.version())).build();
    }
}
