package abono.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AcceptLanguageTest {
    private static final Locale UNSAID = Locale.ROOT;

    @Test
    void takesTheLanguageThatIsLikedBest() {
        assertThat(read("es")).isEqualTo("es");
        assertThat(read("es-MX")).isEqualTo("es");
        assertThat(read("ES-es")).isEqualTo("es");
        assertThat(read("en-GB,en;q=0.9,es;q=0.8")).isEqualTo("en");
        assertThat(read("en;q=0.2, es;q=0.7")).isEqualTo("es");
        assertThat(read("fr, es;q=0.1")).isEqualTo("es");
        assertThat(read("es;q=0, en;q=0.1")).isEqualTo("en");
        assertThat(read("es; Q=1.")).isEqualTo("es");
    }

    @Test
    void takesEnglishForWhatCannotBeReadOrSpoken() {
        for (String header :
                new String[] {
                    "en_US",
                    "es_ES",
                    "en;q=2",
                    "es;q=2",
                    ";;;",
                    ",",
                    "*",
                    "q=1",
                    "fr",
                    "\u0000",
                    "es;q=-1",
                    "es;q=NaN",
                    "es;q=0.1234",
                    "0",
                    "--",
                    "es-",
                    "es;level=1",
                    "日本語"
                }) {
            assertThat(read(header)).as(header).isEqualTo("en");
        }
    }

    @Test
    void takesTheOneOfTheSiteWhenNothingIsSaid() {
        assertThat(AcceptLanguage.of(null, UNSAID)).isSameAs(UNSAID);
        assertThat(AcceptLanguage.of("  ", UNSAID)).isSameAs(UNSAID);
    }

    @Test
    void readsWhateverComes() {
        long seed = 20_261_127;
        Random random = new Random(seed);
        String alphabet = "esENn,;q=01.29-_* \t\u00e9\u0000";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder header = new StringBuilder();
            for (int length = random.nextInt(24); length > 0; length--) {
                header.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertThat(AcceptLanguage.of(header.toString(), Locale.ENGLISH).getLanguage())
                    .as("seed " + seed + " header " + header)
                    .isIn("es", "en");
        }
    }

    private static String read(String header) {
        return AcceptLanguage.of(header, UNSAID).getLanguage();
    }
}
