package abono.notifications.letters;

import static org.assertj.core.api.Assertions.assertThat;

import abono.notifications.outbox.SampleMails;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LettersTest {
    private static final Locale ES = new Locale("es");
    private static final Letters LETTERS = new Letters("https://portal.abono.example/");

    @Test
    void speaksTheReadersLanguage() {
        Announcement quote = SampleMails.aSentQuoteFor("Navarro Logística, S.L.");
        Letter spanish = LETTERS.write(quote, "Lucía Navarro", ES);
        assertThat(spanish.subject())
                .isEqualTo("Presupuesto Q-2026-000042 para Navarro Logística, S.L.");
        assertThat(spanish.html())
                .contains(
                        "lang=\"es\"", "Hola, Lucía Navarro:", "23 dic 2026", "Ver el presupuesto");
        assertThat(spanish.plain()).contains("15.502,52", "Adjuntamos el PDF.");
        Letter english = LETTERS.write(quote, "Klara Weber", Locale.ENGLISH);
        assertThat(english.html()).contains("lang=\"en\"", "Hello Klara Weber,", "Dec 23, 2026");
        assertThat(english.plain()).contains("€15,502.52");
    }

    @Test
    void hasOneButtonWithTheDeepLink() {
        Letter letter = LETTERS.write(SampleMails.aSentQuoteFor("x"), "y", ES);
        String link = "https://portal.abono.example/corporate/quote-review.xhtml?quote=0196-x";
        assertThat(letter.html()).containsOnlyOnce("<a href").contains("href=\"" + link + "\"");
        assertThat(letter.plain()).contains("Ver el presupuesto:\n" + link);
    }

    @Test
    void escapesInHtmlAndNotInPlainText() {
        String name = "<script>alert('x')</script> & \"Co\" ${7*7} {0} 😀";
        Letter letter = LETTERS.write(SampleMails.aSentQuoteFor(name), name, ES);
        assertThat(letter.html())
                .doesNotContain("<script")
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;Co&quot;")
                .contains("${7*7} {0} 😀");
        assertThat(letter.plain()).contains(name);
    }

    @Test
    void dropsControlCharacters() {
        Letter letter = LETTERS.write(SampleMails.aSentQuoteFor("a\u0000b\rc"), "d\u0007", ES);
        assertThat(letter.subject()).contains("a b c");
        assertThat(letter.html() + letter.plain())
                .doesNotContain("\u0000")
                .doesNotContain("\u0007")
                .doesNotContain("\r");
    }

    @ParameterizedTest
    @EnumSource(MailKind.class)
    void hasWordsForEveryKind(MailKind kind) {
        Announcement any =
                new Announcement(
                        kind,
                        UUID.randomUUID(),
                        List.of("a", "b", "c", "d", "e", "f"),
                        List.of(),
                        "/",
                        null);
        for (Locale locale : List.of(ES, Locale.ENGLISH)) {
            Letter letter = LETTERS.write(any, "Ana", locale);
            assertThat(letter.subject()).isNotBlank().doesNotContain("{");
            assertThat(letter.plain()).doesNotContain("{", "PDF");
        }
    }

    @Test
    void bothLanguagesHaveTheSameTexts() {
        for (String bundle : List.of("abono.notifications.mails", "abono.documents.documents")) {
            assertThat(keys(bundle, ES)).isEqualTo(keys(bundle, Locale.ENGLISH)).isNotEmpty();
        }
    }

    private static TreeSet<String> keys(String bundle, Locale locale) {
        return new TreeSet<>(
                ResourceBundle.getBundle(
                                bundle,
                                locale,
                                ResourceBundle.Control.getNoFallbackControl(
                                        ResourceBundle.Control.FORMAT_PROPERTIES))
                        .keySet());
    }
}
