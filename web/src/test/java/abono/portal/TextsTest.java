package abono.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
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

    /** Where the arguments of a text with places begin, and how many places they fill. */
    private static final Pattern CALL = Pattern.compile("a:text([1-9])\\(");

    private static final Pattern LITERAL = Pattern.compile("'([\\w.-]+)'");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)[,}]");

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
                found(Pattern.compile("t\\['([\\w.-]+)'\\]|text[1-9]\\('([\\w.-]+)'"));
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

    @Test
    void noPageLeavesAPlaceOfATextOpen() throws IOException {
        Set<String> open = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path page : files.filter(each -> each.toString().endsWith(".xhtml")).toList()) {
                open.addAll(open(Files.readString(page)));
            }
        }
        assertThat(open).isEmpty();
        assertThat(open("#{a:text1(trial ? 'account.overview.until' : 'order.days', day)}"))
                .containsExactly("en order.days", "es order.days");
        assertThat(open("#{a:text1(('quote.later.').concat(kind), day)}")).isNotEmpty();
    }

    /** The texts that a page shows with fewer arguments than they have places, by language. */
    private static Set<String> open(String page) throws IOException {
        Set<String> open = new TreeSet<>();
        for (String language : List.of("en", "es")) {
            Properties texts = texts(language);
            Matcher call = CALL.matcher(page);
            while (call.find()) {
                int filled = Integer.parseInt(call.group(1));
                keys(firstArgument(page.substring(call.end())), texts).stream()
                        .filter(key -> places(texts.getProperty(key)) > filled)
                        .forEach(key -> open.add(language + " " + key));
            }
        }
        return open;
    }

    /** Up to the comma outside of any brackets. */
    private static String firstArgument(String arguments) {
        int depth = 0;
        int end = 0;
        while (depth > 0 || arguments.charAt(end) != ',') {
            depth += "([".indexOf(arguments.charAt(end)) < 0 ? 0 : 1;
            depth -= ")]".indexOf(arguments.charAt(end)) < 0 ? 0 : 1;
            end++;
        }
        return arguments.substring(0, end);
    }

    /** The keys that an expression names, in whole or by what they begin with. */
    private static Set<String> keys(String expression, Properties texts) {
        Set<String> keys = new HashSet<>();
        Matcher literal = LITERAL.matcher(expression);
        while (literal.find()) {
            String name = literal.group(1);
            texts.stringPropertyNames().stream()
                    .filter(key -> key.equals(name) || name.endsWith(".") && key.startsWith(name))
                    .forEach(keys::add);
        }
        return keys;
    }

    private static int places(String text) {
        return PLACE.matcher(text)
                .results()
                .mapToInt(place -> Integer.parseInt(place.group(1)) + 1)
                .max()
                .orElse(0);
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
