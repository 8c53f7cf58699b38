package abono.quotes;

import abono.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A quote as lists show it. */
public record QuoteRow(
        UUID id,
        String number,
        int revision,
        UUID accountId,
        String accountName,
        String author,
        QuoteStatus status,
        LocalDate validUntil,
        Instant changedAt,
        String currency,
        long totalMinor) {

    /** The whole term with tax. */
    public Money total() {
        return Money.ofMinor(totalMinor, currency);
    }
}
