package abono.invoices;

import abono.accounts.Accounts;
import abono.accounts.Issuer;
import abono.ledger.JournalEntry;
import abono.ledger.Ledger;
import abono.ledger.LedgerAccount;
import abono.money.Money;
import abono.numbering.Numbering;
import abono.numbering.Series;
import abono.time.BusinessTime;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The verbs of an invoice: what sales, payments and credit notes do to it, each in the transaction
 * of the business act behind it. An act that changes an issued invoice holds its row lock ({@link
 * Invoices#locked}) or has issued it itself; payments at once can then never together take more
 * than is open. Only those acts may: no page changes an invoice around them.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class InvoiceLifecycle {
    @PersistenceContext private EntityManager em;
    @Inject private Accounts accounts;
    @Inject private Numbering numbering;
    @Inject private Ledger ledger;
    @Inject private BusinessTime time;
    @Inject private Event<InvoiceEvent> events;

    /**
     * Issues an invoice (I1); only {@code invoicing} may. The number is taken last, so that the
     * series' lock is held as briefly as can be.
     */
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

    /** What a credit note does to the books: it reduces what is open, the rest is owed. */
    static JournalEntry note(Invoice note, Money applied, Issuer issuer) {
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

    /** What an invoice does to the books. */
    static JournalEntry entry(Invoice invoice, Issuer issuer) {
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

    /**
     * Sets open money aside for a payment in progress.
     *
     * @throws InvoiceRefusal when the amount is not positive or more than is open
     */
    public void reserve(Invoice invoice, Money amount) {
        invoice.reserve(amount);
    }

    /** Gives back what a failed payment had set aside. */
    public void release(Invoice invoice, Money amount) {
        invoice.release(amount);
    }

    /**
     * Turns what was set aside into money received.
     *
     * @return what was taken: less than the amount when a credit note has reduced meanwhile what is
     *     open, so that the rest is the customer's
     */
    public Money settle(Invoice invoice, Money amount) {
        return invoice.settle(amount);
    }

    /** Takes money received back again: it never came. */
    public void reopen(Invoice invoice, Money amount) {
        invoice.reopen(amount);
    }

    /**
     * Reduces what is open by a credit note. Money that is being collected may then be more than is
     * open: what comes too much is the customer's.
     *
     * @param amount at most what is open
     */
    public void credit(Invoice invoice, Money amount) {
        invoice.credit(amount);
    }
}
