package abono.invoicing;

import abono.accountcredit.CreditEntry;
import abono.accountcredit.CreditMove;
import abono.accountcredit.Credits;
import abono.accounts.Account;
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
import abono.invoices.InvoiceLifecycle;
import abono.purchaseapprovals.PaymentApprovals;
import abono.time.BusinessTime;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Credits: a credit note corrects the invoices that bore what is given back and reduces what is
 * open of them, and only the rest becomes account credit. Safe at once by the row locks on the
 * account's open and corrected invoices ({@link CreditNotes#lock}): a payment that is recorded at
 * the same time either comes first, and its money becomes credit, or finds less open and is credit
 * itself.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
class Crediting {
    @Inject private InvoiceLifecycle invoices;
    @Inject private CreditNotes notes;
    @Inject private Credits credits;
    @Inject private CreditUse creditUse;
    @Inject private Collections dunning;
    @Inject private PaymentApprovals approvals;
    @Inject private BusinessTime time;
    @Inject private Event<InvoiceEvent> events;

    CreditNote credit(InvoiceDraft draft, CreditNoteReason reason, Returned what) {
        Account account = draft.account();
        notes.lock(account, what.services());
        credits.locked(account);
        CreditPlan plan = notes.plan(account, what, draft.net().negated(), draft.tax());
        Invoice document =
                invoices.issueCreditNote(
                        draft.turned(plan.decision()),
                        new CreditFigures(plan.tax(), plan.taxDerivation(), plan.applied()));
        CreditNote note = notes.record(document, reason, plan);
        CreditMove move = new CreditMove(account, document.id(), null, time.now());
        credits.give(move, CreditEntry.Kind.GIVEN, plan.toCredit());
        note.corrections().stream()
                .filter(each -> each.applied().isPositive())
                .forEach(each -> reduced(each.invoice(), document));
        creditUse.useForOpen(account);
        return note;
    }

    /** Less is open: more than that cannot be asked for, and of nothing there is no collecting. */
    private void reduced(Invoice invoice, Invoice note) {
        approvals.closeAbove(invoice, PaymentApprovals.Closing.CREDITED);
        if (invoice.open().isZero()) {
            settled(invoice, note);
        }
    }

    private void settled(Invoice invoice, Invoice note) {
        dunning.endIfPaid(invoice);
        events.fire(
                new InvoiceEvent.Settled(
                        invoice.id(), invoice.account().id(), invoice.number(), note.number()));
    }
}
