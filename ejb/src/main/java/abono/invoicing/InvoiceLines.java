package abono.invoicing;

import abono.invoices.LineDraft;
import abono.invoices.origins.LineOrigin;
import abono.money.Money;
import abono.pricing.TermCharge;
import abono.pricing.schedules.ContractLine;
import java.util.Locale;

/** Makes invoice lines of what is charged and given back, whoever bills it. */
public final class InvoiceLines {
    private InvoiceLines() {}

    /** The line of a subscription, in the language of its reader. */
    public static LineDraft of(ContractLine line, Locale locale) {
        TermCharge charge = line.charge();
        boolean back = line.kind() == ContractLine.Kind.GIVEN_BACK;
        return new LineDraft(
                back
                        ? LineText.unused(line.choice(), locale)
                        : LineText.sold(line.choice(), locale),
                back ? 1 : line.choice().charge().seats(),
                back ? charge.printed() : line.choice().charge().unit(),
                charge.printed(),
                charge.printed().minus(charge.net()),
                charge.free(),
                charge.days().start(),
                charge.days().end(),
                charge.derivation(),
                new LineOrigin.Subscription(line.about()));
    }

    /**
     * A fee, charged once.
     *
     * @param fee about the line of the quote that asks for it
     * @param description as a person typed it
     * @param quantity how many
     * @param unit price of one
     */
    public static LineDraft fee(ContractLine fee, String description, int quantity, Money unit) {
        TermCharge charge = fee.charge();
        return new LineDraft(
                description,
                quantity,
                unit,
                charge.list(),
                charge.list().minus(charge.net()),
                charge.days().start(),
                charge.days().end(),
                charge.derivation(),
                new LineOrigin.QuoteLine(fee.about()));
    }
}
