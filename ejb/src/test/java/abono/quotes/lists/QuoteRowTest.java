package abono.quotes.lists;

import static org.assertj.core.api.Assertions.assertThat;

import abono.quotes.QuoteStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a list says of a quote. */
class QuoteRowTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        "SENT, 0, true",
        "SENT, 7, true",
        "SENT, 8, false",
        "DRAFT, 0, false",
        "ACCEPTED, 0, false",
        "EXPIRED, -1, false"
    })
    void onlyWhatWaitsForTheCustomerExpiresSoon(QuoteStatus status, int daysLeft, boolean soon) {
        assertThat(row(status, TODAY.plusDays(daysLeft)).expiresSoon(TODAY)).isEqualTo(soon);
    }

    @Test
    void itsTotalIsInItsCurrency() {
        assertThat(row(QuoteStatus.SENT, TODAY).total()).hasToString("JPY 8107");
        assertThat(new QuoteTotals(QuoteStatus.SENT, "EUR", 2, 810_700).total())
                .hasToString("EUR 8107.00");
    }

    private static QuoteRow row(QuoteStatus status, LocalDate validUntil) {
        return new QuoteRow(
                UUID.randomUUID(),
                "Q-2026-000042",
                1,
                UUID.randomUUID(),
                "Navarro",
                "Diego",
                status,
                validUntil,
                Instant.EPOCH,
                "JPY",
                8_107);
    }
}
