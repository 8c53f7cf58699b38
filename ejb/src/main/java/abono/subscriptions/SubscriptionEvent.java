package abono.subscriptions;

import abono.events.DomainEvent;
import java.util.UUID;

/** What happens to subscriptions. */
public sealed interface SubscriptionEvent extends DomainEvent {
    /** One began. */
    record Started(UUID subject, UUID account) implements SubscriptionEvent {}
}
