package abono.purchaseorders;

import abono.events.DomainEvent;
import java.util.UUID;

/** What happens to purchase orders. */
public sealed interface PurchaseOrderEvent extends DomainEvent {
    /** A customer registered one. */
    record Added(UUID subject, UUID account, String number, String amount)
            implements PurchaseOrderEvent {}

    /** Amount, validity or note are others now. */
    record Changed(UUID subject, UUID account, String before, String after)
            implements PurchaseOrderEvent {}

    /** It takes nothing new any more. */
    record Closed(UUID subject, UUID account, String number) implements PurchaseOrderEvent {}

    /** The total from which on one is required is another now, in whole units of any currency. */
    record LimitChanged(UUID subject, UUID account, long before, long after)
            implements PurchaseOrderEvent {}

    /** An account needs none, whatever it buys; or it does again. */
    record Exempted(UUID subject, UUID account, boolean exempt) implements PurchaseOrderEvent {}

    /** Money in it was reserved, consumed, given back or released. */
    record Moved(
            UUID subject,
            UUID account,
            String number,
            PurchaseOrderMovement.Kind kind,
            String amount,
            UUID document)
            implements PurchaseOrderEvent {}
}
