package abono.invoices;

import abono.accounts.Accounts;
import abono.accounts.Issuer;
import abono.ledger.JournalEntry;
import abono.ledger.Ledger;
import abono.ledger.LedgerAccount;
import abono.numbering.Numbering;
import abono.numbering.Series;
import abono.security.AccessRefusal;
import abono.security.Caller;
import abono.security.Right;
import abono.time.BusinessTime;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Issues invoices and shows them. */
@Stateless
@RolesAllowed(Right.READ_BILLING)
public class InvoiceService {
    @PersistenceContext private EntityManager em;
    @Inject private Invoices invoices;
    @Inject private Accounts accounts;
    @Inject private Numbering numbering;
    @Inject private Ledger ledger;
    @Inject private BusinessTime time;
    @Inject private Caller caller;
    @Inject private Event<InvoiceEvent> events;

    /**
     * Issues an invoice (I1) in the transaction of the business act that sold; only {@code billing}
     * may. The number is taken last, so that the series' lock is held as briefly as can be.
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Invoice issue(InvoiceDraft draft) {
        Invoice invoice = issued(DocumentType.INVOICE, draft);
        events.fire(
                new InvoiceEvent.Issued(
                        invoice.id(),
                        invoice.account().id(),
                        invoice.number(),
                        invoice.total().toString()));
        return invoice;
    }

    /**
     * Issues a credit note (I2) that gives its total to the customer's credit; only {@code billing}
     * may, and gives the credit in the same transaction.
     *
     * @param draft what is given back, in positive amounts
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Invoice issueCreditNote(InvoiceDraft draft) {
        Invoice note = issued(DocumentType.CREDIT_NOTE, draft);
        events.fire(
                new InvoiceEvent.Credited(
                        note.id(), note.account().id(), note.number(), note.total().toString()));
        return note;
    }

    private Invoice issued(DocumentType kind, InvoiceDraft draft) {
        Issuer issuer = accounts.issuer();
        Instant now = time.now();
        Invoice document = new Invoice(kind, draft, issuer);
        LocalDate today = LocalDate.ofInstant(now, issuer.zone());
        Series series = document.creditNote() ? Series.CREDIT_NOTE : Series.INVOICE;
        document.issue(numbering.next(series, today), now, draft.paymentTermsDays());
        em.persist(document);
        ledger.book(document.creditNote() ? note(document, issuer) : entry(document, issuer));
        return document;
    }

    private static JournalEntry note(Invoice note, Issuer issuer) {
        return new JournalEntry(
                        JournalEntry.Kind.CREDIT_NOTE_ISSUED,
                        note.id(),
                        note.account().id(),
                        note.issuedAt(),
                        issuer.zone())
                .post(LedgerAccount.DEFERRED_REVENUE, note.net())
                .post(LedgerAccount.TAX_PAYABLE, note.taxAmount())
                .post(LedgerAccount.CUSTOMER_CREDIT, note.total().negated());
    }

    private static JournalEntry entry(Invoice invoice, Issuer issuer) {
        return new JournalEntry(
                        JournalEntry.Kind.INVOICE_ISSUED,
                        invoice.id(),
                        invoice.account().id(),
                        invoice.issuedAt(),
                        issuer.zone())
                .post(LedgerAccount.RECEIVABLE, invoice.total())
                .post(LedgerAccount.DEFERRED_REVENUE, invoice.net().negated())
                .post(LedgerAccount.TAX_PAYABLE, invoice.taxAmount().negated());
    }

    /** The invoice with its lines, if the caller may read its account's billing. */
    public Invoice find(UUID id) {
        Invoice invoice = invoices.withLines(id).orElseThrow(AccessRefusal::unknown);
        caller.require(Right.READ_BILLING, invoice.account());
        return invoice;
    }

    /** The invoices that a document caused. */
    public List<Invoice> ofOrigin(UUID origin) {
        List<Invoice> found = invoices.ofOrigin(origin);
        found.forEach(invoice -> caller.require(Right.READ_BILLING, invoice.account()));
        return found;
    }

    /** A page of the invoices that the caller may see. */
    public List<InvoiceRow> list(InvoiceFilter filter, Page page) {
        return invoices.rows(filter, caller.scope(Right.READ_BILLING), today(), page);
    }

    /**
     * A part of the invoices that the caller may see, newest first; what is issued meanwhile moves
     * nothing.
     *
     * @param before the last id of the part before, or null for the first part
     */
    public List<InvoiceRow> newest(InvoiceFilter filter, UUID before, int limit) {
        return invoices.newest(filter, caller.scope(Right.READ_BILLING), today(), before)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Count and sums of the filtered set, per currency. */
    public List<InvoiceTotals> totals(InvoiceFilter filter) {
        return invoices.totals(filter, caller.scope(Right.READ_BILLING), today());
    }

    /** The issuer's calendar day, by which lists tell what is overdue. */
    public LocalDate today() {
        return time.today(accounts.issuer().zone());
    }
}
