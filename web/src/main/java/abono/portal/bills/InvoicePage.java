package abono.portal.bills;

import abono.accounts.AccountService;
import abono.accounts.Issuer;
import abono.creditnotes.Correction;
import abono.creditnotes.CreditNote;
import abono.creditnotes.CreditNoteService;
import abono.invoices.Invoice;
import abono.invoices.InvoiceService;
import abono.invoices.InvoiceState;
import abono.payments.Payment;
import abono.payments.PaymentReadService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** An invoice as its customer reads it: what it is for, what is paid, how to pay the rest. */
@Named("customerInvoicePage")
@RequestScoped
public class InvoicePage {
    @Inject private InvoiceService invoices;
    @Inject private PaymentReadService payments;
    @Inject private CreditNoteService notes;
    @Inject private AccountService accounts;

    private UUID id;
    private Invoice invoice;
    private List<Payment> received;
    private CreditNote note;
    private List<Correction> corrections;
    private Issuer issuer;

    /** Reads everything that the page shows. */
    public void open() {
        invoice = invoices.find(id);
        received = payments.ofInvoice(id);
        note = notes.find(id).orElse(null);
        corrections = notes.ofInvoice(id);
        issuer = accounts.issuer();
    }

    public Invoice invoice() {
        return invoice;
    }

    /** Null until it is read: who changes the language sends the page back without its address. */
    public InvoiceState state() {
        return invoice == null ? null : invoice.state(invoices.today());
    }

    /** The payments that were made or tried, newest first. */
    public List<Payment> payments() {
        return received;
    }

    /** What it corrects, or null when it is an invoice. */
    public CreditNote note() {
        return note;
    }

    /** What credit notes took off it, oldest first. */
    public List<Correction> corrections() {
        return corrections;
    }

    /** Where transfers go. */
    public Issuer issuer() {
        return issuer;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
