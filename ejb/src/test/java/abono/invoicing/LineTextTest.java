package abono.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineTextTest {
    private static final Locale SPANISH = new Locale("es", "ES");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GoToMeeting Pro, 40 organizadores, anual|GoToMeeting Pro, 40 organizers, annual",
                "GoToAssist, 1 agente, mensual|GoToAssist, 1 agent, monthly",
                "Seeit, 12.000 expertos, anual|Seeit, 12,000 experts, annual",
                "Días sin usar de Pro, 5 organizadores, mensual"
                        + "|Unused days of Pro, 5 organizers, monthly",
                "Plan, grande, 2 agentes, anual|Plan, grande, 2 agents, annual"
            })
    void whatWasSoldIsSaidInTheReadersLanguage(String spanish, String english) {
        assertThat(LineText.in(Locale.ENGLISH, spanish)).isEqualTo(english);
        assertThat(LineText.in(SPANISH, english)).isEqualTo(spanish);
        assertThat(LineText.in(SPANISH, spanish)).isEqualTo(spanish);
        assertThat(LineText.in(Locale.US, english)).isEqualTo(english);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Formación, 2 días, anual",
                "Onboarding",
                "Curso, 3 organizadores, semanal",
                "Días sin usar de Curso",
                ", 3 agentes, anual",
                "Pro, 02 agentes, anual",
                ""
            })
    void whatAPersonTypedStays(String typed) {
        assertThat(LineText.in(Locale.ENGLISH, typed)).isEqualTo(typed);
    }

    @Test
    void aReaderOfAnotherLanguageReadsEnglish() {
        assertThat(LineText.in(Locale.FRENCH, "Pro, 2 agentes, anual"))
                .isEqualTo("Pro, 2 agents, annual");
    }
}
