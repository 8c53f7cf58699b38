package abono.refusals;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RefusalTextTest {
    private static final List<Object> FIGURES = List.of(1, 2, 3);

    @Test
    void everyReasonHasItsSentenceInBothLanguages() {
        List<String> keys = reasonKeys();
        assertThat(keys).hasSizeGreaterThan(20);
        for (String key : keys) {
            for (String language : new String[] {"en", "es"}) {
                assertThat(RefusalText.say(key, FIGURES, new Locale(language)))
                        .as(key + " " + language)
                        .isNotEqualTo(key)
                        .isNotBlank();
            }
        }
    }

    @Test
    void bothLanguagesHaveTheSameSentences() {
        assertThat(keys("es")).isEqualTo(keys("en"));
    }

    @Test
    void anUnknownKeyIsSaidAsItIs() {
        assertThat(RefusalText.say("No.SUCH", List.of(), Locale.ENGLISH)).isEqualTo("No.SUCH");
    }

    private static TreeSet<String> keys(String language) {
        ResourceBundle bundle =
                ResourceBundle.getBundle(
                        "abono.refusals.refusals",
                        new Locale(language),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        TreeSet<String> keys = new TreeSet<>();
        Enumeration<String> each = bundle.getKeys();
        each.asIterator().forEachRemaining(keys::add);
        return keys;
    }

    private static List<String> reasonKeys() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("abono")
                        .stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(RefusalReason.class))
                        .flatMap(RefusalTextTest::keysOf)
                        .toList();
    }

    private static Stream<String> keysOf(JavaClass reason) {
        String owner = reason.getEnclosingClass().orElseThrow().getSimpleName();
        return Stream.of(reason.reflect().getEnumConstants())
                .map(constant -> owner + "." + ((Enum<?>) constant).name());
    }
}
