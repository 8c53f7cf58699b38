package abono.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import abono.quotes.AcceptanceEffects;
import abono.quotes.AcceptanceEffects.Agreed;
import abono.quotes.AcceptanceEffects.AtOnce;
import abono.quotes.ContractTerms;
import abono.quotes.lines.LineKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The terms promise what happens, and nothing else (Q2, Q6). */
class TermSentencesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 15);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SUBSCRIPTION|INVOICE|new subscriptions start on Dec 15, 2026; an invoice is issued"
                        + " at once",
                "AMENDMENT|NOTHING|subscriptions change on Dec 15, 2026; nothing is invoiced at"
                        + " once",
                "AMENDMENT|CREDIT_NOTE|subscriptions change on Dec 15, 2026; a credit note is"
                        + " issued at once",
                "RENEWAL|NOTHING|subscriptions renew on Dec 15, 2026; nothing is invoiced at once",
                "CANCELLATION|NOTHING|subscriptions end on Dec 15, 2026, their last day; nothing"
                        + " is invoiced at once"
            })
    void saysWhatBecomesOfTheSubscriptionsAndWhatIsIssued(
            LineKind kind, AtOnce atOnce, String said) {
        assertThat(binding(Locale.ENGLISH, atOnce, new Agreed(kind, DAY)))
                .isEqualTo("Your acceptance binds: " + said + ".");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SUBSCRIPTION|INVOICE|las suscripciones nuevas empiezan el 15 dic 2026; se emite"
                        + " una factura en ese momento",
                "AMENDMENT|CREDIT_NOTE|hay suscripciones que cambian el 15 dic 2026; se emite una"
                        + " factura rectificativa en ese momento",
                "RENEWAL|NOTHING|hay suscripciones que se renuevan el 15 dic 2026; no se factura"
                        + " nada en ese momento",
                "CANCELLATION|NOTHING|hay suscripciones que terminan el 15 dic 2026, su último"
                        + " día; no se factura nada en ese momento"
            })
    void saysItInSpanish(LineKind kind, AtOnce atOnce, String said) {
        assertThat(binding(new Locale("es"), atOnce, new Agreed(kind, DAY)))
                .isEqualTo("Su aceptación le vincula: " + said + ".");
    }

    @Test
    void saysEachEffectOnceInTheOrderOfTheLines() {
        Agreed ends = new Agreed(LineKind.CANCELLATION, DAY);
        Agreed starts = new Agreed(LineKind.SUBSCRIPTION, DAY.plusDays(1));
        Agreed fee = new Agreed(LineKind.FEE, null);
        assertThat(binding(Locale.ENGLISH, AtOnce.INVOICE, ends, starts, starts, fee))
                .isEqualTo(
                        "Your acceptance binds: subscriptions end on Dec 15, 2026, their last day;"
                                + " new subscriptions start on Dec 16, 2026; what is charged once"
                                + " is ordered; an invoice is issued at once.");
    }

    @ParameterizedTest
    @CsvSource({"en", "es"})
    void hasWordsForEveryKindWhoseDayIsUnknown(Locale language) {
        for (LineKind kind : LineKind.values()) {
            assertThat(binding(language, AtOnce.NOTHING, new Agreed(kind, null)))
                    .doesNotContain("null", "{");
        }
    }

    private static String binding(Locale locale, AtOnce atOnce, Agreed... agreed) {
        AcceptanceEffects effects = new AcceptanceEffects(List.of(agreed), atOnce);
        ContractTerms terms = new ContractTerms(DAY, null, 0, false, 0, null, 30, effects);
        List<String> said = TermSentences.of(terms, locale);
        return said.get(said.size() - 1);
    }
}
