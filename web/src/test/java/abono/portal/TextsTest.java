package abono.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final Path SOURCES = Path.of("src/main");

    /** A key as it stands in a page, a bean or an enum's name that is put after a prefix. */
    private static final Pattern KEY = Pattern.compile("['\"]([a-z]+[a-z0-9-]*(\\.[\\w-]+)+)['\"]");

    private static final Pattern PREFIX = Pattern.compile("['\"]([a-z][\\w.-]*\\.)['\"]");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(texts("es").stringPropertyNames()).isEqualTo(texts("en").stringPropertyNames());
    }

    @Test
    void noTextIsEmptyOrCopiedIntoTheOtherLanguage() throws IOException {
        Properties spanish = texts("es");
        Properties english = texts("en");
        Set<String> longAndSame =
                english.stringPropertyNames().stream()
                        .filter(key -> english.getProperty(key).length() > 24)
                        .filter(key -> english.getProperty(key).equals(spanish.getProperty(key)))
                        .collect(Collectors.toSet());
        assertThat(longAndSame).isEmpty();
        assertThat(english.values()).noneMatch(text -> text.toString().isEmpty());
    }

    @Test
    void everyKeyThatIsUsedExists() throws IOException {
        Set<String> known = texts("en").stringPropertyNames();
        Set<String> missing =
                found(Pattern.compile("t\\['([\\w.-]+)'\\]|text[123]\\('([\\w.-]+)'"));
        missing.removeAll(known);
        assertThat(missing).isEmpty();
    }

    @Test
    void everyKeyThatExistsIsUsed() throws IOException {
        Set<String> used = found(KEY);
        Set<String> prefixes = found(PREFIX);
        Set<String> unused = new TreeSet<>(texts("en").stringPropertyNames());
        unused.removeAll(used);
        unused.removeIf(key -> prefixes.stream().anyMatch(key::startsWith));
        assertThat(unused).isEmpty();
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(TextsTest::isSource).toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    keys.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
                }
            }
        }
        return keys;
    }

    private static boolean isSource(Path file) {
        return file.toString().endsWith(".xhtml") || file.toString().endsWith(".java");
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        Path file = Path.of("src/main/resources/abono/portal/texts_" + language + ".properties");
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
