package abono.invoices;

import abono.invoices.origins.LineOrigin;
import abono.money.Derivation;
import abono.money.Money;
import java.time.LocalDate;

/**
 * One line to be invoiced.
 *
 * @param description in the language of the invoice
 * @param quantity seats
 * @param unit price of one seat
 * @param list before the discount
 * @param discount what is taken off, not negative
 * @param free what of that is for months without charge
 * @param serviceFrom first day of the service
 * @param serviceTo the day after the last one
 */
public record LineDraft(
        String description,
        int quantity,
        Money unit,
        Money list,
        Money discount,
        Money free,
        LocalDate serviceFrom,
        LocalDate serviceTo,
        Derivation derivation,
        LineOrigin origin) {
    /** Without free months. */
    public LineDraft(
            String description,
            int quantity,
            Money unit,
            Money list,
            Money discount,
            LocalDate serviceFrom,
            LocalDate serviceTo,
            Derivation derivation,
            LineOrigin origin) {
        this(
                description,
                quantity,
                unit,
                list,
                discount,
                Money.zero(list.currency()),
                serviceFrom,
                serviceTo,
                derivation,
                origin);
    }

    /** What it demands, without tax; negative when it gives back. */
    public Money net() {
        return list.minus(discount);
    }

    /** The same on a credit note: what was negative is positive. */
    LineDraft turned() {
        Money back = net().negated();
        return new LineDraft(
                description,
                quantity,
                unit.negated(),
                back,
                Money.zero(back.currency()),
                serviceFrom,
                serviceTo,
                derivation,
                origin);
    }
}
