package abono.api.billing;

import abono.api.wire.Link;
import abono.creditnotes.Correction;
import abono.creditnotes.CreditNote;
import abono.creditnotes.CreditNoteReason;
import abono.money.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * What a credit note corrects and why.
 *
 * @param method always BY_DIFFERENCES: it says by how much each total falls
 * @param difference what it changes of the corrected totals: negative
 * @param applied what of it was settled against what was open
 * @param toCredit what of it, having been collected, became account credit
 */
public record CorrectionView(
        String method,
        CreditNoteReason reason,
        Money difference,
        Money applied,
        Money toCredit,
        List<Corrected> invoices) {

    /** A corrected invoice, of which day, and by how much its total changes. */
    record Corrected(Link invoice, LocalDate issuedOn, Money difference, Money applied) {
        static Corrected of(Correction each) {
            return new Corrected(
                    Link.to("invoices", each.invoice().id(), each.invoice().number()),
                    each.invoice().issuedOn(),
                    each.total().negated(),
                    each.applied());
        }
    }

    static CorrectionView of(CreditNote note) {
        return new CorrectionView(
                "BY_DIFFERENCES",
                note.reason(),
                note.document().total().negated(),
                note.applied(),
                note.toCredit(),
                note.corrections().stream().map(Corrected::of).toList());
    }
}
