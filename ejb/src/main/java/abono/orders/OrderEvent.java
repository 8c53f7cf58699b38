package abono.orders;

import abono.events.DomainEvent;
import java.util.UUID;

/** What happens to orders. */
public sealed interface OrderEvent extends DomainEvent {
    /** One was fixed and is being paid. */
    record Placed(UUID subject, UUID account, String number, String due) implements OrderEvent {}

    /** It was paid or owed nothing: all that it says is provided. */
    record Completed(UUID subject, UUID account, String number) implements OrderEvent {}

    /** It was not paid. */
    record Failed(UUID subject, UUID account, String number, String why) implements OrderEvent {}
}
