package abono.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import abono.accounts.SampleAccounts;
import abono.ledger.JournalEntry;
import abono.money.Money;
import abono.tax.TaxDecision;
import abono.tax.TaxDecisions;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What issuing books; every entry sums to zero. */
class InvoiceEntriesTest {
    @Test
    void anInvoiceIsOwedWithItsTax() {
        JournalEntry entry = issued(TaxDecisions.spanish());

        assertThat(entry.kind()).isEqualTo(JournalEntry.Kind.INVOICE_ISSUED);
        assertThat(entry.bookedOn()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(said(entry))
                .isEqualTo("RECEIVABLE 610899, DEFERRED_REVENUE -504875, TAX_PAYABLE -106024");
    }

    @Test
    void whereTheBuyerOwesTheTaxNoneIsPayable() {
        assertThat(said(issued(TaxDecisions.reverseCharge())))
                .isEqualTo("RECEIVABLE 504875, DEFERRED_REVENUE -504875");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "101640 | RECEIVABLE -101640",
                "1640 | RECEIVABLE -1640, CUSTOMER_CREDIT -100000",
                "0 | CUSTOMER_CREDIT -101640"
            })
    void aCreditNoteReducesWhatIsOpenAndTheRestIsOwed(long applied, String owed) {
        Invoice note = SampleInvoices.aCreditNote(SampleAccounts.spanish(), TaxDecisions.spanish());

        JournalEntry entry =
                InvoiceLifecycle.note(
                        note, Money.ofMinor(applied, "EUR"), SampleAccounts.anIssuer());

        assertThat(entry.kind()).isEqualTo(JournalEntry.Kind.CREDIT_NOTE_ISSUED);
        assertThat(said(entry)).isEqualTo("DEFERRED_REVENUE 84000, TAX_PAYABLE 17640, " + owed);
    }

    private static JournalEntry issued(TaxDecision tax) {
        return InvoiceLifecycle.entry(
                SampleInvoices.anInvoice(SampleAccounts.spanish(), tax), SampleAccounts.anIssuer());
    }

    private static String said(JournalEntry entry) {
        return String.join(
                ", ",
                entry.postings().stream()
                        .map(each -> each.ledgerAccount() + " " + each.amount().minor())
                        .toList());
    }
}
