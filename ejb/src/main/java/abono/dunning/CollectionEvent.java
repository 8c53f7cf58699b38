package abono.dunning;

import abono.events.DomainEvent;
import java.time.LocalDate;
import java.util.UUID;

/** What happens while an invoice is collected; its subject is the invoice. */
public sealed interface CollectionEvent extends DomainEvent {
    /**
     * The card on file was not charged.
     *
     * @param nextTryOn when it is tried again, or null when the service is suspended now
     */
    record TryFailed(UUID subject, UUID account, String why, LocalDate nextTryOn)
            implements CollectionEvent {}

    /** The money came after all. */
    record Collected(UUID subject, UUID account) implements CollectionEvent {}
}
