package abono.invoices;

import abono.events.DomainEvent;
import java.util.UUID;

/** What happens to invoices. */
public sealed interface InvoiceEvent extends DomainEvent {
    /** One got its number and is owed. */
    record Issued(UUID subject, UUID account, String number, String total)
            implements InvoiceEvent {}
}
