package abono.invoicing;

import abono.accounts.Account;
import abono.accounts.Accounts;
import abono.creditnotes.CreditNote;
import abono.creditnotes.CreditNoteReason;
import abono.creditnotes.CreditNotes;
import abono.creditnotes.Returned;
import abono.dunning.Collections;
import abono.invoices.Invoice;
import abono.invoices.InvoiceDraft;
import abono.invoices.InvoiceLifecycle;
import abono.invoices.LineDraft;
import abono.invoices.origins.InvoiceOrigin;
import abono.money.Money;
import abono.quotes.Quote;
import abono.tax.TaxDecision;
import abono.tax.TaxRules;
import abono.time.BusinessTime;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * The one place that issues and credits, for acceptance, orders and the bill run alike: the tax is
 * decided, the next number given, the ledger posted, the account's credit used, purchase orders
 * consumed or given back, and dunning opened where the card on file is charged.
 *
 * <p>Exactly once by the unique origin of each document. Locked in this order, each by who needs
 * it: the account's open and corrected invoices ({@link #lock}) and the subscriptions, in the order
 * that the act behind it has for the two; purchase orders; the account's credit; the number. A
 * credit gives back to purchase orders last: where there are any, the act behind it holds their
 * locks since before.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Invoicing {
    @Inject private InvoiceLifecycle invoices;
    @Inject private CreditNotes notes;
    @Inject private Crediting crediting;
    @Inject private QuotePurchaseOrders orders;
    @Inject private CreditUse creditUse;
    @Inject private Collections dunning;
    @Inject private Accounts accounts;
    @Inject private TaxRules taxes;
    @Inject private BusinessTime time;

    /**
     * Locks what a credit for these services may correct; before the subscriptions are locked where
     * payments restore them, and always before the account's credit.
     */
    public void lock(Account account, Collection<UUID> services) {
        notes.lock(account, services);
    }

    /**
     * Issues the invoice of an order, at the tax that the customer was shown.
     *
     * @param credit what the customer was told that it uses
     */
    public Invoice ordered(InvoiceDraft draft, Money credit) {
        Invoice invoice = invoices.issue(draft);
        creditUse.use(invoice, credit, draft.origin().id());
        return invoice;
    }

    /**
     * What is due at once on acceptance, at the tax that the quote shows, on the purchase orders
     * that its signer named; a credit note when more is given back than charged.
     */
    public Invoice accepted(Quote quote, List<LineDraft> lines, InvoiceOrigin origin) {
        InvoiceDraft draft = draft(quote, lines, quote.tax(), origin);
        return draft.net().isNegative()
                ? amended(quote, draft)
                : orders.ofAcceptance(quote, draft, this::issue);
    }

    /**
     * What becomes due on a day of the terms of a quote, taxed by what holds then, on its purchase
     * orders and those of the quotes that amended it; a credit note when more is given back than
     * charged.
     */
    public Invoice ofTerm(Quote quote, List<LineDraft> lines, LocalDate day, InvoiceOrigin origin) {
        InvoiceDraft draft = draft(quote, lines, taxOn(day, quote.account()), origin);
        return draft.net().isNegative()
                ? amended(quote, draft)
                : orders.ofTerm(quote, draft, this::issue);
    }

    /**
     * What a period that begins on the day costs an online account, taxed by what holds then: due
     * at once, and what credit does not pay of it is collected by the card on file (P6).
     */
    public Invoice ofPeriod(
            Account account, List<LineDraft> lines, LocalDate day, InvoiceOrigin origin) {
        TaxDecision tax = taxOn(day, account);
        Invoice invoice = issue(new InvoiceDraft(account, lines, tax, 0, null, origin));
        if (!invoice.open().isZero()) {
            dunning.open(invoice, time.today(account.zone()));
        }
        return invoice;
    }

    /**
     * Demands again what a credit note gave back, on the purchase orders to which it gave it back.
     *
     * @param quote whose being taken back undoes the note
     */
    public Invoice again(Invoice note, UUID quote, InvoiceDraft draft) {
        return orders.again(note, quote, draft, this::issue);
    }

    /**
     * Gives back: issues a credit note that corrects the invoice which bore it and reduces what is
     * open of that; the rest becomes account credit, which pays other open invoices if the account
     * wants so. Purchase orders get back what the corrected invoices consumed of them.
     *
     * @param draft whose sum is negative: what is given back, less what is charged beside it
     */
    public CreditNote credit(InvoiceDraft draft, CreditNoteReason reason) {
        return credit(draft, reason, Returned.by(draft));
    }

    /** The same of a known invoice, which is corrected before any other. */
    public CreditNote credit(InvoiceDraft draft, CreditNoteReason reason, Invoice corrected) {
        return credit(draft, reason, Returned.by(draft, corrected.id()));
    }

    private CreditNote credit(InvoiceDraft draft, CreditNoteReason reason, Returned what) {
        CreditNote note = crediting.credit(draft, reason, what);
        orders.giveBack(note);
        return note;
    }

    private Invoice amended(Quote quote, InvoiceDraft draft) {
        orders.lockBehind(quote);
        return credit(draft, CreditNoteReason.AMENDMENT).document();
    }

    /** Issues an invoice, which uses the account's credit if the account wants so (P4). */
    private Invoice issue(InvoiceDraft draft) {
        creditUse.lock(draft.account());
        Invoice invoice = invoices.issue(draft);
        creditUse.use(invoice);
        return invoice;
    }

    private TaxDecision taxOn(LocalDate day, Account account) {
        return taxes.decide(accounts.issuer().place(), account.buyer(), day);
    }

    private static InvoiceDraft draft(
            Quote quote, List<LineDraft> lines, TaxDecision tax, InvoiceOrigin origin) {
        String order = quote.answer() == null ? null : quote.answer().purchaseOrder();
        return new InvoiceDraft(
                quote.account(), lines, tax, quote.terms().paymentTermsDays(), order, origin);
    }
}
