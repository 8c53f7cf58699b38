package abono.documents.pdf;

import abono.acceptance.evidence.AcceptedContent;
import abono.tax.TaxDecision;

/** A tax decision as documents say it. */
final class TaxWords {
    private TaxWords() {}

    /** The label of the tax in a column of amounts. */
    static String label(TaxDecision tax, Words words) {
        return words.say("tax." + tax.category() + ".label", tax.percent());
    }

    /** The note that the law wants. */
    static String note(TaxDecision tax, Words words) {
        return tax.note(words.locale());
    }

    /** The label of a tax that was accepted. */
    static String label(AcceptedContent.Tax tax, Words words) {
        return words.say("tax." + tax.category() + ".label", tax.percent());
    }
}
