package abono.payments;

import abono.events.DomainEvent;
import java.util.UUID;

/** What happens to payments. */
public sealed interface PaymentEvent extends DomainEvent {
    /** The attempt was written down; the gateway is asked next. */
    record Attempted(UUID subject, UUID account, String amount) implements PaymentEvent {}

    /** The money came. */
    record Received(UUID subject, UUID account, String number, String amount)
            implements PaymentEvent {}

    /** The money will not come. */
    record Failed(UUID subject, UUID account, String why) implements PaymentEvent {}

    /** A person must look: the gateway's figures differ from ours. */
    record Parked(UUID subject, UUID account, String why) implements PaymentEvent {}
}
