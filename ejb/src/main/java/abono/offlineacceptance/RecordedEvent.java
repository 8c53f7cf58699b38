package abono.offlineacceptance;

import abono.events.DomainEvent;
import abono.quotes.answers.AcceptanceWay;
import java.util.UUID;

/** What happens to a yes that was said outside the portal; the subject is its record. */
public sealed interface RecordedEvent extends DomainEvent {
    /** The first employee wrote it down. */
    record Recorded(UUID subject, UUID account, UUID quote, AcceptanceWay way)
            implements RecordedEvent {}

    /** The second employee confirmed it: the quote is accepted. */
    record Confirmed(UUID subject, UUID account, UUID quote) implements RecordedEvent {}

    /** The second employee refused it, and why. */
    record Refused(UUID subject, UUID account, UUID quote, String reason)
            implements RecordedEvent {}

    /** Staff decided that it was so, and answered: billing goes on. */
    record Upheld(UUID subject, UUID account, UUID quote, String answer) implements RecordedEvent {}

    /** Staff took the acceptance back, and answered; with the numbers of the documents. */
    record Reversed(UUID subject, UUID account, UUID quote, String answer, String documents)
            implements RecordedEvent {}

    /** The customer says that it was not so, and why. */
    record Contested(UUID subject, UUID account, UUID quote, String reason)
            implements RecordedEvent {}
}
