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

    /** The payer has to confirm with their bank. */
    record ActionNeeded(UUID subject, UUID account) implements PaymentEvent {}

    /** A transfer was recorded by mistake; the reason. */
    record Reversed(UUID subject, UUID account, String number, String why)
            implements PaymentEvent {}

    /** A person must look: the gateway's figures differ from ours. */
    record Parked(UUID subject, UUID account, String why) implements PaymentEvent {}
}
