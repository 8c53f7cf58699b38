package abono.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Locale;
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
        "es, '1.234,56', 1234.56", "es, '1234,56', 1234.56", "es, '1 234,5', 1234.5",
        "en, '1,234.56', 1234.56", "en, '400', 400", "es, '-3,2', -3.2"
    })
    void readsNumbersAsTheReaderWritesThem(String language, String typed, BigDecimal number) {
        assertThat(MoneyText.parse(typed, new Locale(language))).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.5",
                "1,234.56",
                "12,",
                "abc",
                "1e3",
                "NaN",
                "",
                "1,2,3",
                "9999999999999999999"
            })
    void refusesWhatASpanishReaderWouldNotWrite(String typed) {
        assertThatThrownBy(() -> MoneyText.parse(typed, ES))
                .isInstanceOf(NumberFormatException.class);
    }
}
