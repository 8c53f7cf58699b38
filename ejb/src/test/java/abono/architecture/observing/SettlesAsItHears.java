package abono.architecture.observing;

import abono.dunning.Collections;
import abono.invoices.Invoice;
import abono.invoices.InvoiceEvent;
import jakarta.enterprise.event.Observes;

/** An observer that does business, so that the rules are seen to work. */
class SettlesAsItHears {
    Collections dunning;
    Invoice invoice;

    void settled(@Observes InvoiceEvent.Settled event) {
        dunning.endIfPaid(invoice);
    }
}
