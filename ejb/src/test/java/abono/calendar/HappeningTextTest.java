package abono.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import abono.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Every kind has a sentence and an action in both languages. */
class HappeningTextTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 2);

    @Test
    void everyKindIsSaidInBothLanguagesWithoutOpenPlaces() {
        for (HappeningKind kind : HappeningKind.values()) {
            Happening each =
                    new Happening(DAY, kind, UUID.randomUUID(), List.of("A", DAY, "C", "D"), "/");
            for (Locale locale : List.of(Locale.ENGLISH, new Locale("es"))) {
                assertThat(each.sentence(locale)).isNotBlank().doesNotContain("{", "}");
                assertThat(each.action(locale)).isNotBlank();
            }
            assertThat(each.sentence(Locale.ENGLISH)).isNotEqualTo(each.sentence(new Locale("es")));
        }
    }

    @Test
    void saysMoneyAndDaysAsTheReaderWritesThem() {
        Happening ends =
                new Happening(
                        DAY,
                        HappeningKind.QUOTE_ENDS,
                        UUID.randomUUID(),
                        List.of("Q-1", Money.ofMinor(123456, "EUR"), DAY),
                        "/");
        assertThat(ends.sentence(Locale.ENGLISH)).contains("Q-1", "1,234.56", "Jan 2, 2027");
        assertThat(ends.sentence(new Locale("es"))).contains("1.234,56", "2 ene 2027");
    }
}
