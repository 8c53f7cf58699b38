package abono.creditnotes;

import abono.accounts.Account;
import abono.invoices.Invoice;
import abono.invoices.SampleInvoices;
import abono.money.Money;
import abono.tax.TaxDecisions;

/** Credit notes for the tests of other packages. */
public final class SampleCreditNotes {
    private SampleCreditNotes() {}

    /** R-2026-000001 of 1,016.40, which corrects F-2026-000001, 816.40 of it still open. */
    public static CreditNote ofAPlanChange(Account account) {
        Invoice invoice = SampleInvoices.anInvoice(account, TaxDecisions.spanish());
        Invoice document = SampleInvoices.aCreditNote(account, TaxDecisions.spanish());
        CreditNote note = new CreditNote(document, CreditNoteReason.PLAN_CHANGE);
        Money applied = Money.ofMinor(81_640, "EUR");
        note.correct(
                invoice,
                new CreditPart(invoice.id(), document.net(), document.taxAmount(), applied));
        return note;
    }
}
