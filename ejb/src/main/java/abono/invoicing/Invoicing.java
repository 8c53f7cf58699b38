package abono.invoicing;

import abono.accountcredit.CreditEntry;
import abono.accountcredit.CreditMove;
import abono.accountcredit.Credits;
import abono.accounts.Account;
import abono.creditnotes.Correction;
import abono.creditnotes.CreditNote;
import abono.creditnotes.CreditNoteReason;
import abono.creditnotes.CreditNotes;
import abono.creditnotes.CreditPlan;
import abono.creditnotes.Returned;
import abono.dunning.Collections;
import abono.invoices.CreditFigures;
import abono.invoices.Invoice;
import abono.invoices.InvoiceDraft;
import abono.invoices.InvoiceEvent;
import abono.invoices.InvoiceService;
import abono.money.Money;
import abono.time.BusinessTime;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.UUID;

/**
 * The one place where documents meet credit. Safe at once by the row locks on the account's open
 * and corrected invoices ({@link #lock}): a payment that is recorded at the same time either comes
 * first, and its money becomes credit, or finds less open and is credit itself.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Invoicing {
    @Inject private InvoiceService invoices;
    @Inject private CreditNotes notes;
    @Inject private Credits credits;
    @Inject private CreditUse creditUse;
    @Inject private Collections dunning;
    @Inject private BusinessTime time;
    @Inject private Event<InvoiceEvent> events;

    /** Issues an invoice, which uses the account's credit if the account wants so (P4). */
    public Invoice issue(InvoiceDraft draft) {
        Invoice invoice = invoices.issue(draft);
        creditUse.use(invoice);
        return invoice;
    }

    /**
     * Issues the invoice of an order.
     *
     * @param credit what the customer was told that it uses
     */
    public Invoice issue(InvoiceDraft draft, Money credit) {
        Invoice invoice = invoices.issue(draft);
        creditUse.use(invoice, credit, draft.origin().id());
        return invoice;
    }

    /**
     * Locks what a credit for these services may correct; before the subscriptions are locked where
     * payments restore them, and always before the account's credit.
     */
    public void lock(Account account, Collection<UUID> services) {
        notes.lock(account, services);
    }

    /**
     * Gives back: issues a credit note that corrects the invoice which bore it and reduces what is
     * open of that; the rest becomes account credit, which pays other open invoices if the account
     * wants so.
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
        Account account = draft.account();
        lock(account, what.services());
        CreditPlan plan = notes.plan(account, what, draft.net().negated(), draft.tax());
        Invoice document =
                invoices.issueCreditNote(
                        draft.turned(plan.decision()),
                        new CreditFigures(plan.tax(), plan.taxDerivation(), plan.applied()));
        CreditNote note = notes.record(document, reason, plan);
        CreditMove move = new CreditMove(account, document.id(), null, time.now());
        credits.give(move, CreditEntry.Kind.GIVEN, plan.toCredit());
        note.corrections().stream()
                .filter(Invoicing::closed)
                .forEach(each -> settled(each, document));
        creditUse.useForOpen(account);
        return note;
    }

    private static boolean closed(Correction each) {
        return each.applied().isPositive() && each.invoice().open().isZero();
    }

    /** A reduction took all that was open: there is nothing to collect any more. */
    private void settled(Correction each, Invoice note) {
        Invoice invoice = each.invoice();
        dunning.endIfPaid(invoice);
        events.fire(
                new InvoiceEvent.Settled(
                        invoice.id(), invoice.account().id(), invoice.number(), note.number()));
    }
}
