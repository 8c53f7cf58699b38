package abono.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextSearchTest {
    @ParameterizedTest
    @CsvSource({
        "Ada, %ada%",
        "100%, %100!%%",
        "a_b, %a!_b%",
        "hey!, %hey!!%",
        "!%_, %!!!%!_%",
        "'  Nord Süd ', %nord süd%"
    })
    void whatIsTypedIsNeverAWildcard(String typed, String pattern) {
        assertThat(TextSearch.pattern(typed)).isEqualTo(pattern);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  \t"})
    void nothingTypedIsFoundEverywhere(String typed) {
        assertThat(TextSearch.pattern(typed)).isEqualTo("%");
    }

    @Test
    void caseIsTheSameInEveryLanguage() {
        Locale here = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertThat(TextSearch.pattern("INVOICE")).isEqualTo("%invoice%");
        } finally {
            Locale.setDefault(here);
        }
    }

    @Test
    void anyOfTheColumnsMayContainIt() {
        assertThat(TextSearch.in("a.legalName", "a.number"))
                .isEqualTo(
                        "(lower(a.legalName) like :pattern escape '!'"
                                + " or lower(a.number) like :pattern escape '!')");
    }

    @Test
    void bindsWhatTheConditionNames() {
        assertThat(BoundParameters.of(query -> TextSearch.bind(query, "Ada")))
                .containsOnlyKeys(BoundParameters.in(TextSearch.in("a.number")))
                .containsValue("%ada%");
    }
}
