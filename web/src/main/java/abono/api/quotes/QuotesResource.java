package abono.api.quotes;

import abono.acceptance.AcceptanceService;
import abono.api.wire.Cut;
import abono.api.wire.Link;
import abono.api.wire.Listing;
import abono.api.wire.Pdf;
import abono.api.wire.Preview;
import abono.api.wire.Query;
import abono.api.wire.Stamp;
import abono.documents.DocumentService;
import abono.documents.SendingService;
import abono.documents.pdf.Document;
import abono.money.Money;
import abono.pricing.BillingFrequency;
import abono.quotes.Quote;
import abono.quotes.QuoteAnswerService;
import abono.quotes.QuoteReadService;
import abono.quotes.QuoteStatus;
import abono.quotes.discountapproval.ApprovalLimits;
import abono.quotes.discountapproval.QuoteApprovalService;
import abono.quotes.drafting.CounterOffer;
import abono.quotes.drafting.CounterOfferService;
import abono.quotes.drafting.QuoteService;
import abono.quotes.lists.QuoteFilter;
import abono.quotes.lists.QuoteListService;
import abono.quotes.lists.QuoteRow;
import abono.refusals.FieldProblem;
import abono.refusals.InvalidInput;
import abono.security.Caller;
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
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
    @Inject private QuoteListService lists;
    @Inject private QuoteService desk;
    @Inject private SendingService sending;
    @Inject private DocumentService documents;
    @Inject private QuoteAnswerService answers;
    @Inject private CounterOfferService counters;
    @Inject private Caller caller;
    @Inject private QuoteApprovalService approvals;
    @Inject private ApprovalLimits limits;
    @Inject private AcceptanceService acceptances;

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
        return cut.answer(lists.page(filter), QuoteRow::id, QuoteView.Row::of);
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

    /** What proves that it was accepted. */
    @GET
    @Path("{id}/certificate")
    @Produces(Document.MEDIA_TYPE)
    @Operation(
            summary = "The certificate of a quote's acceptance as PDF",
            description = "404 while nobody has accepted it.")
    public Response certificate(@PathParam("id") UUID id) {
        return Pdf.of(documents.certificate(id));
    }

    /** Makes a draft. */
    @POST
    @Operation(
            summary = "Makes a draft",
            description = "422 names every field that is wrong, 404 an account of somebody else's.")
    public Response draft(OfferBody offer) {
        Quote quote = desk.draft(offer.input());
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
    public QuoteView preview(OfferBody offer) {
        return QuoteView.preview(desk.preview(offer.input()));
    }

    /** Computes what a changed draft would be and keeps nothing. */
    @POST
    @Path("{id}/preview")
    @Preview
    @Operation(summary = "What a change of this quote would offer; keeps nothing")
    public QuoteView preview(@PathParam("id") UUID id, OfferBody offer) {
        quotes.find(id);
        return QuoteView.preview(desk.preview(offer.input()));
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
            OfferBody offer) {
        return answer(desk.change(id, Stamp.changed(ifMatch), offer.input()));
    }

    /** Sends a draft to the customer. */
    @POST
    @Path("{id}/send")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Sends a draft: it gets its number and is fixed",
            description = "The revision that it replaces is superseded. 409 when it is no draft.")
    public Response send(@PathParam("id") UUID id) {
        return answer(sending.send(id));
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

    /** The optional lines and alternatives that are wanted. */
    public record Picked(Integer revision, List<Integer> positions) {}

    /** The customer's choice. */
    @POST
    @Path("{id}/pick")
    @Operation(
            summary = "Takes the customer's choice of optional lines and alternatives",
            description = "The sums follow. 422 when not exactly one of alternatives is taken.")
    public Response pick(@PathParam("id") UUID id, Picked picked) {
        if (picked.revision() == null) {
            throw new InvalidInput(List.of(FieldProblem.of("revision", "required")));
        }
        List<Integer> wanted = picked.positions() == null ? List.of() : picked.positions();
        return answer(answers.pick(id, picked.revision(), new HashSet<>(wanted)));
    }

    /** Prices again what has moved. */
    @POST
    @Path("{id}/reprice")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Prices a stale quote again: a new revision at the promised unit prices",
            description = "By seller or customer. 409 when nothing has moved.")
    public Response reprice(@PathParam("id") UUID id) {
        return answer(sending.reprice(id));
    }

    /** How many seats a line should have; 0 leaves it out. */
    public record Seats(Integer position, Integer seats) {}

    /** What the customer would rather have; what is null stays as it was offered. */
    public record Wish(
            List<Seats> lines,
            Integer termMonths,
            LocalDate startsOn,
            BillingFrequency frequency,
            String message) {
        CounterOffer counter() {
            Map<Integer, Integer> wanted = new HashMap<>();
            for (Seats each : lines == null ? List.<Seats>of() : lines) {
                if (each.position() != null && each.seats() != null) {
                    wanted.put(each.position(), each.seats());
                }
            }
            return new CounterOffer(wanted, termMonths, startsOn, frequency, message);
        }
    }

    /** The customer's counter-offer. */
    @POST
    @Path("{id}/counter-offer")
    @Operation(
            summary = "Proposes another revision, which the seller sends as it is or edits",
            description = "What is null stays as it was offered; 0 seats leave a line out.")
    public Response counter(@PathParam("id") UUID id, Wish wish) {
        Quote next = counters.counter(id, wish.counter());
        return Response.created(URI.create(Link.href("quotes", next.id())))
                .entity(new Countered(next.revision(), next.total()))
                .build();
    }

    /** What was proposed: the revision in the making and what it comes to. */
    public record Countered(int revision, Money total) {}

    private static Response answer(Quote quote) {
        return Response.ok(QuoteView.of(quote)).tag(Stamp.of(quote.version())).build();
    }
}
