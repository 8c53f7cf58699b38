package abono.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Rules that comments name by number stand in {@code rules.md}, and are kept there as they are. */
class RulesTest {
    private static final Path RULES = Path.of("../src/site/markdown/rules.md");

    private static final List<Path> SOURCES =
            List.of(
                    Path.of("src/main/java"),
                    Path.of("src/main/resources/db/migration"),
                    Path.of("../web/src/main"));

    /** {@code Q7}, {@code I2a}; after the word "rule" also with a letter that no rule has. */
    private static final Pattern CITED =
            Pattern.compile(
                    "(?<![\\w./#-])(?:(?<=\\brules? )[A-Z]|[SRDQIPLU])\\d{1,2}[a-z]?(?![\\w-])");

    private static final Pattern RULE = Pattern.compile("(?m)^- \\*\\*([A-Z]\\d+[a-z]?)\\*\\*(.*)");
    private static final String PLANNED = " *(planned)*";

    @Test
    void everyRuleThatACommentNamesStandsInTheRules() throws IOException {
        Set<String> rules = rules(Files.readString(RULES)).keySet();
        List<String> nowhere = new ArrayList<>();
        Comments.below(SOURCES)
                .forEach(
                        (file, comments) ->
                                cited(comments).stream()
                                        .filter(number -> !rules.contains(number))
                                        .forEach(number -> nowhere.add(number + " in " + file)));
        assertThat(nowhere).isEmpty();
    }

    @Test
    void plannedAreTheRulesThatNoCommentNames() throws IOException {
        Map<String, String> rules = rules(Files.readString(RULES));
        Set<String> cited = new TreeSet<>();
        Comments.below(SOURCES).values().forEach(comments -> cited.addAll(cited(comments)));
        Set<String> planned = new TreeSet<>(rules.keySet());
        planned.removeIf(number -> !rules.get(number).startsWith(PLANNED));
        Set<String> uncited = new TreeSet<>(rules.keySet());
        uncited.removeAll(cited);
        assertThat(cited).hasSizeGreaterThan(40);
        assertThat(planned).isNotEmpty().isEqualTo(uncited);
    }

    @Test
    void noNumberIsGivenTwice() throws IOException {
        List<String> numbers =
                RULE.matcher(Files.readString(RULES))
                        .results()
                        .map(found -> found.group(1))
                        .toList();
        assertThat(numbers).doesNotHaveDuplicates().hasSizeGreaterThan(60);
    }

    @Test
    void anUnknownNumberIsFoundAndOnlyInComments() {
        String source =
                """
                /** Keeps them (S3, I2a; rules Q1 to Q99), and rule X7.
                 * Not utf-S1, A4 or V12. */
                class A { String s = "/* L9 */ U77"; char c = '"'; // P98
                """;
        Set<String> cited = cited(Comments.of("A.java", source));
        cited.removeAll(rules("- **S3** A.\n- **I2a** B.\n- **Q1** C.").keySet());
        assertThat(cited).containsExactly("P98", "Q99", "X7");
        assertThat(cited(Comments.of("a.xhtml", "<p>U3</p><!-- keeps U4 -->"))).containsOnly("U4");
        assertThat(cited(Comments.of("a.sql", "select '-- U3'; -- keeps U4"))).containsOnly("U4");
    }

    private static Set<String> cited(String comments) {
        return CITED.matcher(comments)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> rules(String text) {
        Map<String, String> rules = new TreeMap<>();
        RULE.matcher(text).results().forEach(found -> rules.put(found.group(1), found.group(2)));
        return rules;
    }
}
