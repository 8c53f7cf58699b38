package abono.calendar;

import abono.events.DomainEvent;
import java.util.UUID;

/** What happens to calendars. */
public sealed interface CalendarEvent extends DomainEvent {
    /** A person made a new address of their calendar; the one before is good no more. */
    record AddressMade(UUID subject, UUID account) implements CalendarEvent {}
}
