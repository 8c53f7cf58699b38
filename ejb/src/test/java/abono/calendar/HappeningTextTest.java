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
                    new Happening(DAY, kind, UUID.randomUUID(), List.of("A", DAY, "C", 1), "/");
            for (Locale locale : List.of(Locale.ENGLISH, new Locale("es"))) {
                assertThat(each.sentence(locale)).isNotBlank().doesNotContain("{", "}");
                assertThat(each.action(locale)).isNotBlank();
            }
            assertThat(each.sentence(Locale.ENGLISH)).isNotEqualTo(each.sentence(new Locale("es")));
        }
    }

    @Test
    void aRenewalPromisesNoChargeAndSaysWhetherAccountCreditPaysFirst() {
        assertThat(renewal(0).sentence(Locale.ENGLISH))
                .endsWith("A renews on Jan 2, 2027 for €14.52, with tax.");
        assertThat(renewal(1).sentence(Locale.ENGLISH))
                .endsWith("with tax. Your account credit pays first.");
        assertThat(renewal(0).sentence(new Locale("es"))).endsWith("impuestos incluidos.");
        assertThat(renewal(1).sentence(new Locale("es")))
                .endsWith("impuestos incluidos. Primero paga su saldo a favor.");
    }

    private static Happening renewal(int creditPays) {
        List<Object> facts = List.of("A", DAY, Money.ofMinor(1452, "EUR"), creditPays);
        return new Happening(DAY, HappeningKind.RENEWS, UUID.randomUUID(), facts, "/");
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
