package abono.consent;

import abono.money.Money;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A request that waits for approval, and until when an answer helps.
 *
 * @param number of the quote or the invoice
 * @param payment whether a payment of an invoice is asked for; else a quote
 * @param requester the name of who asks
 * @param amountMinor of the whole quote or the payment, in minor units
 * @param until last day of the quote, or the day on which the invoice is due
 */
public record Waiting(
        UUID id,
        String number,
        boolean payment,
        String requester,
        long amountMinor,
        String currency,
        LocalDate until) {
    /** The whole quote with tax, or the payment. */
    public Money amount() {
        return Money.ofMinor(amountMinor, currency);
    }
}
