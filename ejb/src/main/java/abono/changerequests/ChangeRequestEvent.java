package abono.changerequests;

import abono.events.DomainEvent;
import java.util.UUID;

/** What happens to customers' requests; the texts themselves are not in the trail. */
public sealed interface ChangeRequestEvent extends DomainEvent {
    /** A customer asks for a change. */
    record Asked(UUID subject, UUID account, RequestKind kind) implements ChangeRequestEvent {}

    /** A seller answered a request, which closes it. */
    record Answered(UUID subject, UUID account) implements ChangeRequestEvent {}

    /** A seller made a quote of a request. */
    record Quoted(UUID subject, UUID account, UUID quote) implements ChangeRequestEvent {}
}
