package abono.quotes.comments;

import abono.events.DomainEvent;
import java.util.UUID;

/** What happens to comments; the texts themselves are not in the trail. */
public sealed interface CommentEvent extends DomainEvent {
    /**
     * Somebody commented on a quote.
     *
     * @param subject the comment
     * @param quote the latest revision that was sent
     */
    record Commented(UUID subject, UUID account, UUID quote, String number, Side side)
            implements CommentEvent {}
}
