package abono.refusals;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTest {
    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " \t\n",
                "\u00a0\u2009\u3000",
                "\u200b\u200d\u2060\ufeff",
                "\u202e\u2066",
                "\u3164",
                "\u2800",
                "\u115f\u1160",
                "\u00ad",
                "\u0301",
                "\udb40\udc41",
                "\u0000"
            })
    void findsNothingWhereAReaderSeesNothing(String text) {
        assertThat(Visible.nothing(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AC\u200bME",
                "\u202eACME\u202c",
                "ACME\ufeff",
                "\u2066AC\u2069ME",
                "A\u00adCME"
            })
    void takesAwayWhatAReaderDoesNotSee(String text) {
        assertThat(Visible.only(text)).isEqualTo("ACME");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "\u200b1", "名", "\ud83d\ude00", "-", "e\u0301"})
    void findsWhatAReaderSees(String text) {
        assertThat(Visible.nothing(text)).isFalse();
    }
}
