package abono.quotes.comments;

import java.time.Instant;
import java.util.UUID;

/**
 * A comment as its reader sees it.
 *
 * @param side of the author
 * @param text plain, with line breaks
 * @param fresh whether the other side wrote it and this reader has not read it yet
 */
public record CommentRow(
        UUID id, Side side, String author, Instant writtenAt, String text, boolean fresh) {
    static CommentRow of(QuoteComment comment, boolean fresh) {
        return new CommentRow(
                comment.id(),
                comment.side(),
                comment.author().name(),
                comment.writtenAt(),
                comment.text(),
                fresh);
    }
}
