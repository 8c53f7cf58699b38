package abono.quotes.lists;

import abono.money.Money;
import abono.quotes.QuoteStatus;
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

    private static final int SOON_DAYS = 7;

    /** Whether the customer has only a few days left to answer. */
    public boolean expiresSoon(LocalDate today) {
        return status == QuoteStatus.SENT && !validUntil.isAfter(today.plusDays(SOON_DAYS));
    }

    /** The whole term with tax. */
    public Money total() {
        return Money.ofMinor(totalMinor, currency);
    }
}
