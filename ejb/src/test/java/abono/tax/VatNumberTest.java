package abono.tax;

import static org.assertj.core.api.Assertions.assertThat;

import abono.tax.VatNumber.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that companies publish of themselves; and what a slip of the finger makes of them. */
class VatNumberTest {
    @ParameterizedTest
    @CsvSource({
        "AT, U33864707", "BE, 0403019261", "DE, 136695976", "DK, 13585628", "GR, 094259216",
        "ES, A28015865", "ES, B84729136", "ES, 12345678Z", "ES, X1234567L", "FI, 20774740",
        "FR, 40303265045", "HU, 12892312", "IT, 00743110157", "LU, 15027442", "NL, 004495445B01",
        "PL, 8567346215", "PT, 501964843", "SE, 556188840401", "HR, 33392005961"
    })
    void knowsAGoodNumber(String country, String number) {
        assertThat(VatNumber.of(country, number).verdict()).isEqualTo(Verdict.GOOD);
    }

    @ParameterizedTest
    @CsvSource({
        "AT, U33864708", "BE, 0403019262", "DE, 136695978", "DK, 13585627", "GR, 094259217",
        "ES, A28015866", "ES, 12345678A", "FI, 20774741", "FR, 41303265045", "HU, 12892313",
        "IT, 00743110158", "LU, 15027443", "NL, 004495446B01", "PL, 8567346216", "PT, 501964844",
        "SE, 556188840501", "HR, 33392005962"
    })
    void seesASlipOfTheFinger(String country, String number) {
        assertThat(VatNumber.of(country, number).verdict()).isEqualTo(Verdict.WRONG_CHECK_DIGIT);
    }

    @ParameterizedTest
    @CsvSource({"ES, 1234", "DE, 12345678", "FR, 123", "IE, ABCDEFG", "PT, 50196484X"})
    void seesAWrongFormat(String country, String number) {
        assertThat(VatNumber.of(country, number).verdict()).isEqualTo(Verdict.WRONG_FORMAT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ES A-28015865", "a28015865", "ESA28015865", "A28.015.865"})
    void takesPrefixAndPunctuationAsTyped(String typed) {
        assertThat(VatNumber.of("ES", typed)).hasToString("ESA28015865");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "spanish-numbers.csv", numLinesToSkip = 1)
    void knowsEveryKindOfSpanishNumber(String number, Verdict verdict, String kind) {
        assertThat(VatNumber.of("ES", number).verdict()).as(kind).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CH | CHE-123.456.788 MWST | CHE-123.456.788 MWST",
                "MX | MXA010101AB1 | MXA010101AB1",
                "MX | Ñ&A010101AB1 | Ñ&A010101AB1",
                "NO | NO 995 525 828 MVA | NO 995 525 828 MVA",
                "GB | GB 123 4567 89 | GB 123 4567 89",
                "GB | XI123456789 | XI123456789",
                "US | 12-3456789 | 12-3456789",
                "CA | 123456789 RT0001 | 123456789 RT0001",
                "IN | 27AAPFU0939F1ZV | 27AAPFU0939F1ZV",
                "AU | 51 824 753 556 | 51 824 753 556",
                "BR | 11.222.333/0001-81 | 11.222.333/0001-81",
                "LI | li 12345 | li 12345"
            })
    void keepsNumbersOutsideTheUnionAsTyped(String country, String typed, String kept) {
        VatNumber number = VatNumber.of(country, typed);
        assertThat(number).hasToString(kept);
        assertThat(number.verdict()).isEqualTo(Verdict.GOOD);
        assertThat(number.european()).isFalse();
    }

    @Test
    void leavesOneBlankWhereSeveralWerePasted() {
        assertThat(VatNumber.of("NO", " NO\u00a0995  525\t828 MVA\u200b "))
                .hasToString("NO 995 525 828 MVA");
        assertThat(VatNumber.of("US", "\u200b\u2060").verdict()).isEqualTo(Verdict.WRONG_FORMAT);
    }

    @ParameterizedTest
    @CsvSource({"FR, 40303265045", "FR, FR40303265045", "MC, FR 40 303265045", "MC, MC40303265045"})
    void readsMonacosNumbersAsFrench(String country, String typed) {
        assertThat(VatNumber.of(country, typed)).hasToString("FR40303265045");
    }

    @Test
    void readsWhatIsPasted() {
        assertThat(VatNumber.of("ES", "ES\u00a0A\u201128015865\u00ad")).hasToString("ESA28015865");
    }

    @Test
    void writesGreeceAsTheRegisterDoes() {
        assertThat(VatNumber.of("GR", "094259216")).hasToString("EL094259216");
    }
}
