package abono.talk;

import abono.events.DomainEvent;
import java.util.UUID;

/** What customers and sellers say; the texts themselves are not in the trail. */
public sealed interface TalkEvent extends DomainEvent {
    /**
     * Somebody commented on a quote.
     *
     * @param subject the comment
     * @param quote the latest revision that was sent
     */
    record Commented(UUID subject, UUID account, UUID quote, String number, Side side)
            implements TalkEvent {}

    /** A customer asks for a change. */
    record Asked(UUID subject, UUID account, RequestKind kind) implements TalkEvent {}

    /** A seller answered a request, which closes it. */
    record Answered(UUID subject, UUID account) implements TalkEvent {}

    /** A seller made a quote of a request. */
    record Quoted(UUID subject, UUID account, UUID quote) implements TalkEvent {}
}
