package abono.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import abono.cases.PublicCase;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTextTest {
    private static final Locale ES = new Locale("es");

    @Test
    void writesMoneyAsTheReaderDoes() {
        Money amount = Money.ofMinor(123450, "EUR");
        assertThat(MoneyText.format(amount, ES)).isEqualTo("1.234,50\u00a0€");
        assertThat(MoneyText.format(amount, Locale.ENGLISH)).isEqualTo("€1,234.50");
        assertThat(MoneyText.format(Money.ofMinor(500, "JPY"), Locale.ENGLISH)).isEqualTo("¥500");
    }

    @Test
    void writesPercentagesAsTheReaderDoes() {
        assertThat(MoneyText.format(Percent.of("12.5"), ES)).isEqualTo("12,5\u00a0%");
        assertThat(MoneyText.format(Percent.of("12.5"), Locale.ENGLISH)).isEqualTo("12.5%");
    }

    @ParameterizedTest
    @CsvSource({
        "es, '1.234,56', 1234.56",
        "es, '1234,56', 1234.56",
        "es, '1 234,5', 1234.5",
        "en, '1,234.56', 1234.56",
        "en, '400', 400",
        "es, '-3,2', -3.2",
        "es, '1.815,00 €', 1815",
        "en, '1.815,00 €', 1815",
        "es, '1,815.00', 1815",
        "en, '€1,815.00', 1815",
        "es, 'EUR 1.815,00', 1815",
        "en, '1 815.00 EUR', 1815",
        "es, '1.234', 1234",
        "en, '1.234', 1.234",
        "es, '1,234', 1.234",
        "en, '1,234', 1234",
        "es, '1815.00', 1815",
        "en, '0,5', 0.5",
        "es, '0.500', 0.5",
        "en, '1''815.50', 1815.50",
        "es, '1.234.567', 1234567",
        "en, '12.5 %', 12.5"
    })
    void readsNumbersAsTheReaderWritesThem(String language, String typed, BigDecimal number) {
        assertThat(MoneyText.parse(typed, new Locale(language))).isEqualByComparingTo(number);
    }

    @Test
    void readsWhatSpanishReadersOfOtherSystemsTyped() {
        PublicCase row = PublicCase.of("C17");
        assertThat(Stream.of(row.input().split("; ")))
                .extracting(typed -> MoneyText.parse(typed.replace("'", ""), ES).toPlainString())
                .containsExactly(row.expected().split("; "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.815,00\u00a0€",
                "1\u202f815,00",
                "1\u2009815,00\u2009€",
                "\u200b1.815,00",
                "1\u2019815.00",
                "1.815,00\ufeff",
                "\uff11\uff18\uff11\uff15"
            })
    void readsWhatIsPastedWithTheMarksOfItsPage(String pasted) {
        assertThat(MoneyText.parse(pasted, ES)).isEqualByComparingTo("1815");
        assertThat(MoneyText.parse("\u2011" + pasted, ES)).isEqualByComparingTo("-1815");
        assertThat(MoneyText.parse("\u2212" + pasted, ES)).isEqualByComparingTo("-1815");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.5",
                "1.23.45",
                "1.23,45",
                "18 15",
                "1,2345.6",
                "12 XYZ",
                "€",
                "12,",
                "abc",
                "1e3",
                "NaN",
                "",
                "1,2,3",
                "9999999999999999999"
            })
    void refusesWhatNobodyWrites(String typed) {
        assertThatThrownBy(() -> MoneyText.parse(typed, ES))
                .isInstanceOf(NumberFormatException.class);
    }
}
