package abono.purchaseapprovals;

import abono.money.Money;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A request that waits for approval, and until when an answer helps.
 *
 * @param quote number of the quote that is to be accepted, or null
 * @param invoice number of the invoice that is to be paid, or null
 * @param requester the name of who asks
 * @param amountMinor of the whole quote or the payment, in minor units
 * @param until the last day on which an answer helps: of the quote, or until the invoice is due
 */
public record Waiting(
        UUID id,
        String quote,
        String invoice,
        String requester,
        long amountMinor,
        String currency,
        LocalDate until) {
    /** Whether a payment of an invoice is asked for; else a quote. */
    public boolean payment() {
        return invoice != null;
    }

    /** Of the quote or the invoice. */
    public String number() {
        return payment() ? invoice : quote;
    }

    /** The whole quote with tax, or the payment. */
    public Money amount() {
        return Money.ofMinor(amountMinor, currency);
    }
}
