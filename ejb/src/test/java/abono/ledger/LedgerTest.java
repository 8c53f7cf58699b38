package abono.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import abono.ledger.JournalEntry.Kind;
import abono.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Double entry: what is booked sums to zero. */
class LedgerTest {
    private final JournalEntry entry =
            new JournalEntry(
                    Kind.PAYMENT_RECEIVED,
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    Instant.parse("2026-11-24T23:30:00Z"),
                    ZoneId.of("Europe/Madrid"));

    @Test
    void refusesWhatDoesNotSumToZero() {
        entry.post(LedgerAccount.BANK, euro(100)).post(LedgerAccount.RECEIVABLE, euro(-99));

        assertThatThrownBy(() -> new Ledger().book(entry))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("PAYMENT_RECEIVED");
    }

    @Test
    void isBalancedOnceBothSidesArePosted() {
        entry.post(LedgerAccount.BANK, euro(100));
        assertThat(entry.balanced()).isFalse();
        entry.post(LedgerAccount.RECEIVABLE, euro(-40)).post(LedgerAccount.TAX_PAYABLE, euro(-60));
        assertThat(entry.balanced()).isTrue();
    }

    @Test
    void nothingIsNotPosted() {
        entry.post(LedgerAccount.BANK, euro(0));

        assertThat(entry.postings()).isEmpty();
        assertThat(entry.balanced()).isTrue();
    }

    @Test
    void isBookedOnTheIssuersDay() {
        assertThat(entry.bookedOn()).isEqualTo(LocalDate.of(2026, 11, 25));
    }

    private static Money euro(long cents) {
        return Money.ofMinor(cents, "EUR");
    }
}
