package abono.accountcredit;

import abono.money.Money;
import java.time.Instant;
import java.util.UUID;

/**
 * A movement of credit as lists show it.
 *
 * @param document the credit note that gave it, or the invoice that used it or was overpaid
 * @param amountMinor positive, in minor units
 */
public record CreditRow(
        CreditEntry.Kind kind,
        Instant happenedAt,
        UUID document,
        String number,
        long amountMinor,
        String currency) {

    /** What was given (positive) or used (negative). */
    public Money amount() {
        Money amount = Money.ofMinor(amountMinor, currency);
        return kind.takes() ? amount.negated() : amount;
    }
}
