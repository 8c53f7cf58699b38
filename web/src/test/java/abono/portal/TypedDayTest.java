package abono.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDayTest {
    @ParameterizedTest
    @CsvSource({
        "en, '2026-11-27'", "es, '2026-11-27'", "en, 'Nov 27, 2026'", "es, '27 nov 2026'",
        "en, 'nov 27, 2026'", "es, '27/11/2026'", "en, '11/27/2026'", "en, '27/11/2026'",
        "en, '27.11.2026'", "es, '27-11-2026'", "es, ' 27\u00a0nov 2026 '"
    })
    void readsADayAsTheReaderWritesIt(String language, String typed) {
        assertThat(TypedDay.read(typed, new Locale(language)))
                .isEqualTo(LocalDate.of(2026, 11, 27));
    }

    @Test
    void takesFiguresInTheOrderOfTheLanguage() {
        LocalDate may = LocalDate.of(2026, 5, 4);
        assertThat(TypedDay.read("04/05/2026", new Locale("es"))).isEqualTo(may);
        assertThat(TypedDay.read("05/04/2026", Locale.ENGLISH)).isEqualTo(may);
    }

    @Test
    void readsWhatItWritesOnEveryDayOfAYear() {
        for (int day = 1; day <= 365; day++) {
            LocalDate date = LocalDate.ofYearDay(2026, day);
            for (String language : new String[] {"en", "es"}) {
                Locale locale = new Locale(language);
                assertThat(TypedDay.read(TypedDay.text(date, locale), locale)).isEqualTo(date);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/02/2026",
                "tomorrow",
                "2026-13-01",
                "1/1/26",
                "0",
                "Feb 31, 2026",
                "Nov 31, 2026"
            })
    void refusesWhatIsNoDay(String typed) {
        assertThatThrownBy(() -> TypedDay.read(typed, Locale.ENGLISH))
                .isInstanceOf(DateTimeException.class);
    }
}
