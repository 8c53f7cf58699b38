package abono.invoices;

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
 * @param serviceFrom first day of the service
 * @param serviceTo the day after the last one
 */
public record LineDraft(
        String description,
        int quantity,
        Money unit,
        Money list,
        Money discount,
        LocalDate serviceFrom,
        LocalDate serviceTo,
        Derivation derivation,
        LineOrigin origin) {
    Money net() {
        return list.minus(discount);
    }
}
