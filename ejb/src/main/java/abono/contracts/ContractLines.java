package abono.contracts;

import abono.invoices.LineDraft;
import abono.invoices.LineOrigin;
import abono.pricing.ContractLine;
import abono.pricing.TermCharge;
import abono.quotes.QuoteLine;
import java.util.Locale;

/** Makes invoice lines of what contracts cost. */
public final class ContractLines {
    private static final String FEE = "QUOTE_LINE";

    private ContractLines() {}

    /** A line of a contract's schedule, in the language of its reader. */
    public static LineDraft of(ContractLine line, Locale locale) {
        TermCharge charge = line.charge();
        boolean back = line.kind() == ContractLine.Kind.GIVEN_BACK;
        return new LineDraft(
                back
                        ? LineWords.unused(line.choice(), locale)
                        : LineWords.description(line.choice(), locale),
                back ? 1 : line.choice().charge().seats(),
                back ? charge.printed() : line.choice().charge().unit(),
                charge.printed(),
                charge.printed().minus(charge.net()),
                charge.free(),
                charge.days().start(),
                charge.days().end(),
                charge.derivation(),
                new LineOrigin(LineOrigin.SUBSCRIPTION, line.about()));
    }

    /** A fee, charged once, of a quote's line. */
    public static LineDraft fee(ContractLine fee, QuoteLine line) {
        TermCharge charge = fee.charge();
        return new LineDraft(
                line.description(),
                line.seats(),
                line.unit(),
                charge.list(),
                charge.list().minus(charge.net()),
                charge.days().start(),
                charge.days().end(),
                charge.derivation(),
                new LineOrigin(FEE, line.id()));
    }
}
