package abono.portal.office;

import abono.invoices.Invoice;
import abono.invoices.InvoiceService;
import abono.invoices.InvoiceState;
import abono.ledger.JournalEntry;
import abono.ledger.LedgerService;
import abono.payments.Payment;
import abono.payments.PaymentService;
import abono.portal.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** An invoice as finance works on it: its books, and the transfers that arrive for it (P3). */
@Named("financeInvoicePage")
@ViewScoped
public class InvoicePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private InvoiceService invoices;
    @Inject private PaymentService payments;
    @Inject private LedgerService ledger;
    @Inject private Notices notices;

    private final TransferForm transfer = new TransferForm();
    private UUID id;
    private transient Invoice invoice;
    private transient List<Payment> received;

    /** Proposes that all that is open arrived today. */
    public void open() {
        transfer.propose(invoice().available(), invoices.today());
    }

    /** Records the transfer; the same press twice is one payment. */
    public void record() {
        Payment[] made = new Payment[1];
        boolean done =
                notices.attempt(
                        () -> made[0] = payments.record(transfer.of(invoice()), transfer.key()));
        if (done) {
            notices.done("finance.invoice.recorded", made[0].number());
            Faces.redirect("finance/invoice.xhtml?invoice=%s", id);
        }
        invoice = null;
        received = null;
    }

    public Invoice invoice() {
        if (invoice == null) {
            invoice = invoices.find(id);
        }
        return invoice;
    }

    public InvoiceState state() {
        return invoice().state(today());
    }

    public LocalDate today() {
        return invoices.today();
    }

    /** The payments that were made or tried, newest first. */
    public List<Payment> payments() {
        if (received == null) {
            received = payments.ofInvoice(id);
        }
        return received;
    }

    /** What was booked when it was issued. */
    public List<JournalEntry> entries() {
        return ledger.entries(id);
    }

    public TransferForm getTransfer() {
        return transfer;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
