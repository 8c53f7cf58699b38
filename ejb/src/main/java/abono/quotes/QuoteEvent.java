package abono.quotes;

import abono.events.DomainEvent;
import java.util.UUID;

/** What happens to quotes. */
public sealed interface QuoteEvent extends DomainEvent {
    /** A draft was made. */
    record Drafted(UUID subject, UUID account) implements QuoteEvent {}

    /** It was submitted; over the limits a manager has to decide. */
    record Submitted(UUID subject, UUID account, boolean over) implements QuoteEvent {}

    /** A manager approved or rejected it, and why. */
    record Judged(UUID subject, UUID account, boolean approved, String reason)
            implements QuoteEvent {}

    /** A revision went out to the customer. */
    record Sent(UUID subject, UUID account, String number, int revision) implements QuoteEvent {}

    /** The first of the customer's people opened it. */
    record Viewed(UUID subject, UUID account, String number, UUID by) implements QuoteEvent {}

    /** An open quote was priced again, because something that it is about had moved (U2). */
    record Repriced(UUID subject, UUID account, String number, UUID by, UUID before)
            implements QuoteEvent {}

    /** A renewal was drafted by itself for the person to look at (Q10). */
    record RenewalDrafted(UUID subject, UUID account, UUID author) implements QuoteEvent {}

    /** The customer proposed another revision (U6). */
    record Proposed(UUID subject, UUID account, String number, String message)
            implements QuoteEvent {}

    /** The customer said yes. */
    record Accepted(UUID subject, UUID account, String number, int revision, String signer)
            implements QuoteEvent {}

    /** The customer said no. */
    record Declined(UUID subject, UUID account, String number, String reason)
            implements QuoteEvent {}

    /** The seller took it back. */
    record Withdrawn(UUID subject, UUID account) implements QuoteEvent {}

    /** Nobody answered in time. */
    record Expired(UUID subject, UUID account, String number) implements QuoteEvent {}

    /** So many days before its end nobody has answered it (Q9). */
    record ExpiresSoon(UUID subject, UUID account, String number, int days) implements QuoteEvent {}
}
