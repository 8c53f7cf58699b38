package abono.money;

import static org.assertj.core.api.Assertions.assertThat;

import abono.money.DerivationStep.Rule;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DerivationTest {
    private static final Money HUNDRED = Money.ofMinor(10000, "EUR");

    @Test
    void readsBackAsItWasWritten() {
        Derivation derivation =
                Derivation.of(
                        DerivationStep.of(Rule.SEATS_TIMES_PRICE, HUNDRED, 25L, HUNDRED),
                        DerivationStep.of(
                                Rule.DISCOUNT, HUNDRED, Percent.of("12.5"), HUNDRED, "ES"),
                        DerivationStep.of(
                                Rule.SERVICE_PERIOD, HUNDRED, LocalDate.of(2026, 11, 23)));
        String json = DerivationJson.write(derivation).toString();
        assertThat(DerivationJson.read(json)).isEqualTo(derivation);
    }

    @Test
    void saysInPlainWordsHowItWasComputed() {
        Derivation derivation =
                Derivation.of(
                        DerivationStep.of(
                                Rule.SEATS_TIMES_PRICE,
                                Money.ofMinor(400000, "EUR"),
                                25L,
                                Money.ofMinor(16000, "EUR")));
        assertThat(DerivationText.say(derivation, Locale.ENGLISH))
                .containsExactly("25 seats × €160.00 = €4,000.00");
        assertThat(DerivationText.say(derivation, new Locale("es")))
                .containsExactly("25 puestos × 160,00\u00a0€ = 4.000,00\u00a0€");
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void hasASentenceForEveryRuleInBothLanguages(Rule rule) {
        Derivation derivation = Derivation.of(DerivationStep.of(rule, HUNDRED, 1L, 1L, 1L, 1L, 1L));
        for (String language : new String[] {"en", "es"}) {
            assertThat(DerivationText.say(derivation, new Locale(language)).get(0)).isNotBlank();
        }
    }
}
