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
    @Inject private InvoiceService invoices;
    @Inject private CreditNotes notes;
    @Inject private Credits credits;
    @Inject private CreditUse creditUse;
    @Inject private Collections dunning;
    @Inject private BusinessTime time;
    @Inject private Event<InvoiceEvent> events;

    CreditNote credit(InvoiceDraft draft, CreditNoteReason reason, Returned what) {
        Account account = draft.account();
        notes.lock(account, what.services());
        CreditPlan plan = notes.plan(account, what, draft.net().negated(), draft.tax());
        Invoice document =
                invoices.issueCreditNote(
                        draft.turned(plan.decision()),
                        new CreditFigures(plan.tax(), plan.taxDerivation(), plan.applied()));
        CreditNote note = notes.record(document, reason, plan);
        CreditMove move = new CreditMove(account, document.id(), null, time.now());
        credits.give(move, CreditEntry.Kind.GIVEN, plan.toCredit());
        note.corrections().stream()
                .filter(Crediting::closed)
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
