package abono.payments.methods;

import abono.events.DomainEvent;
import java.util.UUID;

/** What happens to cards on file. */
public sealed interface MethodEvent extends DomainEvent {
    /** One was kept; brand, last four digits and expiry are what may be known of it. */
    record Added(UUID subject, UUID account, String card) implements MethodEvent {}

    /** One is charged from now on unless another is chosen. */
    record Preferred(UUID subject, UUID account) implements MethodEvent {}

    /** Another card took the place of one. */
    record Replaced(UUID subject, UUID account, String card) implements MethodEvent {}

    /** One was forgotten. */
    record Removed(UUID subject, UUID account) implements MethodEvent {}
}
