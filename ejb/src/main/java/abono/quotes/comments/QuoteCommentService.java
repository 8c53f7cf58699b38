package abono.quotes.comments;

import abono.quotes.Quote;
import abono.quotes.QuoteReadService;
import abono.refusals.FieldProblem;
import abono.refusals.InvalidInput;
import abono.refusals.PlainText;
import abono.security.AccessRefusal;
import abono.security.Caller;
import abono.security.Right;
import abono.time.BusinessTime;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Comments on a quote, both ways (Q6). Whoever may read the quote reads them; the customer's people
 * and the sellers write. All revisions of a number show the same comments.
 */
@Stateless
@RolesAllowed(Right.READ_BILLING)
public class QuoteCommentService {
    @Inject private QuoteReadService quotes;
    @Inject private Comments comments;
    @Inject private BusinessTime time;
    @Inject private Caller caller;
    @Inject private Event<CommentEvent> events;

    /**
     * The comments of the quote's number, oldest first.
     *
     * @throws AccessRefusal when the quote is none of the caller's
     */
    public List<CommentRow> comments(UUID quote) {
        String number = quotes.find(quote).number();
        if (number == null) {
            return List.of();
        }
        Set<UUID> fresh = comments.fresh(number, side(), caller.id());
        return comments.of(number).stream()
                .map(each -> CommentRow.of(each, fresh.contains(each.id())))
                .toList();
    }

    /** The same for a page that shows them: what is new here is read from now on. */
    public List<CommentRow> read(UUID quote) {
        List<CommentRow> rows = comments(quote);
        rows.stream()
                .filter(CommentRow::fresh)
                .forEach(each -> comments.see(each.id(), caller.id()));
        return rows;
    }

    /** The numbers of the caller's quotes on which the other side wrote something new. */
    public Set<String> unread() {
        return comments.freshNumbers(caller.scope(Right.READ_BILLING), side(), caller.id());
    }

    /** Whether the caller may write on this quote, and it has left the desk. */
    public boolean open(UUID quote) {
        Quote found = quotes.find(quote);
        return caller.may(side().right(), found.account()) && sent(quote) != null;
    }

    /**
     * Writes a comment and mails the other side. The same key is the same comment: those under one
     * key wait for each other at an advisory lock, and a unique index stands behind it.
     *
     * @param text plain text of 1 to 4 000 characters
     * @param key of the caller, 1 to 100 characters
     * @throws InvalidInput naming {@code text}
     * @throws CommentRefusal NOT_SENT
     */
    public CommentRow write(UUID quote, String text, String key) {
        Quote found = quotes.find(quote);
        caller.require(side().right(), found.account());
        String said = PlainText.text(text);
        List<FieldProblem> problems = new ArrayList<>();
        PlainText.required("text", said, problems);
        InvalidInput.throwIfAny(problems);
        Quote sent = sent(quote);
        if (sent == null) {
            throw new CommentRefusal(CommentRefusal.Reason.NOT_SENT);
        }
        comments.queueFor(caller.id(), key);
        QuoteComment before = comments.underKey(caller.id(), key);
        return CommentRow.of(before != null ? before : add(sent, said, key), false);
    }

    private QuoteComment add(Quote sent, String text, String key) {
        QuoteComment comment =
                new QuoteComment(sent.number(), sent.account(), caller.person(), text, key)
                        .writtenAt(time.now());
        comments.add(comment);
        events.fire(
                new CommentEvent.Commented(
                        comment.id(),
                        sent.account().id(),
                        sent.id(),
                        sent.number(),
                        comment.side()));
        return comment;
    }

    /** The latest revision that both sides can open, or null. */
    private Quote sent(UUID quote) {
        return quotes.revisions(quote).stream()
                .filter(each -> each.sentAt() != null)
                .findFirst()
                .orElse(null);
    }

    private Side side() {
        return Side.of(caller.person());
    }
}
