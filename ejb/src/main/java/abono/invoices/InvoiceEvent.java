package abono.invoices;

import abono.events.DomainEvent;
import java.util.UUID;

/** What happens to invoices. */
public sealed interface InvoiceEvent extends DomainEvent {
    /** One got its number and is owed. */
    record Issued(UUID subject, UUID account, String number, String total)
            implements InvoiceEvent {}

    /** A credit note took all that was open of one: nothing is owed any more. */
    record Settled(UUID subject, UUID account, String number, String note)
            implements InvoiceEvent {}

    /** A credit note gave money back. */
    record Credited(UUID subject, UUID account, String number, String total)
            implements InvoiceEvent {}
}
