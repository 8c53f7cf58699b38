package abono.api.talk;

import abono.api.wire.Listing;
import abono.api.wire.Once;
import abono.quotes.comments.CommentRow;
import abono.quotes.comments.QuoteCommentService;
import abono.quotes.comments.Side;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What customer and sellers say about a quote (Q6). */
@Path("quotes/{id}/comments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Quotes")
public class CommentsResource {
    @Inject private QuoteCommentService talk;

    /** What is to be said: plain text of 1 to 4 000 characters. */
    public record NewComment(String text) {}

    /**
     * A comment.
     *
     * @param unread whether the other side wrote it and the caller has not opened the quote's page
     *     since
     */
    public record CommentView(
            UUID id, Side side, String author, Instant writtenAt, String text, boolean unread) {
        static CommentView of(CommentRow row) {
            return new CommentView(
                    row.id(), row.side(), row.author(), row.writtenAt(), row.text(), row.fresh());
        }
    }

    /** All of the number. */
    @GET
    @Operation(summary = "The comments on a quote's number, oldest first; all revisions share them")
    public Listing comments(@PathParam("id") UUID id) {
        return Listing.of(talk.comments(id).stream().map(CommentView::of).toList());
    }

    /** Adds one. */
    @POST
    @Operation(
            summary = "Comments on a quote; the other side is told by mail",
            description = "Comments stay as they are. 409 while no revision has been sent.")
    public Response comment(
            @PathParam("id") UUID id, @HeaderParam(Once.KEY) String key, NewComment comment) {
        return Response.status(Response.Status.CREATED)
                .entity(CommentView.of(talk.write(id, comment.text(), key)))
                .build();
    }
}
