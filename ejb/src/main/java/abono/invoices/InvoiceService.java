package abono.invoices;

import abono.accounts.Accounts;
import abono.accounts.Issuer;
import abono.ledger.JournalEntry;
import abono.ledger.Ledger;
import abono.ledger.LedgerAccount;
import abono.money.Money;
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
     * Issues an invoice (I1) in the transaction of the business act that sold; only {@code
     * invoicing} may. The number is taken last, so that the series' lock is held as briefly as can be.
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Invoice issue(InvoiceDraft draft) {
        Issuer issuer = accounts.issuer();
        Invoice invoice = issued(new Invoice(DocumentType.INVOICE, draft, issuer), draft, issuer);
        ledger.book(entry(invoice, issuer));
        events.fire(
                new InvoiceEvent.Issued(
                        invoice.id(),
                        invoice.account().id(),
                        invoice.number(),
                        invoice.total().toString()));
        return invoice;
    }

    /**
     * Issues a credit note (I2); only {@code invoicing} may, and in the same transaction settles
     * open invoices with it and gives the rest to the customer's credit.
     *
     * @param draft what is given back, in positive amounts
     * @param figures its tax, and what of it open invoices take
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Invoice issueCreditNote(InvoiceDraft draft, CreditFigures figures) {
        Issuer issuer = accounts.issuer();
        Invoice note = issued(new Invoice(draft, figures, issuer), draft, issuer);
        ledger.book(note(note, figures.applied(), issuer));
        events.fire(
                new InvoiceEvent.Credited(
                        note.id(), note.account().id(), note.number(), note.total().toString()));
        return note;
    }

    private Invoice issued(Invoice document, InvoiceDraft draft, Issuer issuer) {
        Instant now = time.now();
        LocalDate today = LocalDate.ofInstant(now, issuer.zone());
        Series series = document.creditNote() ? Series.CREDIT_NOTE : Series.INVOICE;
        document.issue(numbering.next(series, today), now, draft.paymentTermsDays());
        em.persist(document);
        return document;
    }

    private static JournalEntry note(Invoice note, Money applied, Issuer issuer) {
        return new JournalEntry(
                        JournalEntry.Kind.CREDIT_NOTE_ISSUED,
                        note.id(),
                        note.account().id(),
                        note.issuedAt(),
                        issuer.zone())
                .post(LedgerAccount.DEFERRED_REVENUE, note.net())
                .post(LedgerAccount.TAX_PAYABLE, note.taxAmount())
                .post(LedgerAccount.RECEIVABLE, applied.negated())
                .post(LedgerAccount.CUSTOMER_CREDIT, applied.minus(note.total()));
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

    /**
     * The invoices and credit notes with a line for one subscription, if the caller may see them,
     * newest first.
     */
    public List<InvoiceRow> ofSubscription(UUID subscription, int most) {
        return invoices.charging(subscription, caller.scope(Right.READ_BILLING), today(), most);
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
