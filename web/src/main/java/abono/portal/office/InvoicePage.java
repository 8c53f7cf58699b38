package abono.portal.office;

import abono.creditnotes.Correction;
import abono.creditnotes.CreditNote;
import abono.creditnotes.CreditNoteService;
import abono.invoices.Invoice;
import abono.invoices.InvoiceService;
import abono.invoices.InvoiceState;
import abono.invoicing.InvoiceBooksService;
import abono.ledger.JournalEntry;
import abono.payments.Payment;
import abono.payments.PaymentReadService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An invoice as finance works on it: its books, and the transfers that arrive for it (P3). */
@Named("financeInvoicePage")
@ViewScoped
public class InvoicePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private InvoiceService invoices;
    @Inject private PaymentReadService payments;
    @Inject private CreditNoteService notes;
    @Inject private InvoiceBooksService books;
    @Inject private TransferPanel transfer;

    private UUID id;
    private transient Invoice invoice;
    private transient List<Payment> received;

    /** Proposes that all that is open arrived today. */
    public void open() {
        transfer.propose(invoice().available(), invoices.today());
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

    /** What it corrects, or null when it is an invoice. */
    public CreditNote note() {
        return notes.find(id).orElse(null);
    }

    /** What credit notes took off it, oldest first. */
    public List<Correction> corrections() {
        return notes.ofInvoice(id);
    }

    /** Its issue, what paid it and what was credited, as it stands in the books. */
    public List<JournalEntry> entries() {
        return books.entries(id);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
