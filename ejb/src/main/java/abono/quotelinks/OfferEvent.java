package abono.quotelinks;

import abono.events.DomainEvent;
import java.util.UUID;

/** What happens to links. */
public sealed interface OfferEvent extends DomainEvent {
    /**
     * The reader of a link asked for a code.
     *
     * @param subject the quote
     * @param code in the mail only; kept nowhere else
     */
    record CodeAsked(UUID subject, UUID account, UUID person, String code) implements OfferEvent {
        @Override
        public String detail() {
            return "CodeAsked[" + person + "]";
        }
    }

    /** Somebody who has the link gave a wrong code. */
    record CodeWrong(UUID subject, UUID account, UUID person, int triesLeft)
            implements OfferEvent {}

    /** The reader's answer came by the link and a code, not from a signed-in session. */
    record LinkUsed(UUID subject, UUID account, UUID person) implements OfferEvent {}
}
