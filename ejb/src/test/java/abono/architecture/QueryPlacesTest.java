package abono.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every query says in the same words stands in one place. */
class QueryPlacesTest {
    private static final Pattern JOINED = Pattern.compile("\"\\s*\\+\\s*\"");
    private static final Pattern GAPS = Pattern.compile("\\s+");
    private static final Path DOMAIN = Path.of("src/main/java/abono");
    private static final Path PAGES = Path.of("../web/src/main/java/abono");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    private static final Predicate<String> BROKEN =
            Pattern.compile(
                            "\" ?(?:select|from|where|join|update|insert|delete|exists|and) "
                                    + "(?:[^\"\\\\\\n]|\\\\.)*\"\\s*\\+\\s*\"(?!\"\")")
                    .asPredicate();

    private static final Predicate<String> SCOPE = says(":every\\b|:representative\\b");
    private static final Predicate<String> PAGE = says(":first = true|\"first\"");
    private static final Predicate<String> LIKE = says("like :|escape '|\"!_\"");
    private static final Predicate<String> LOCK = says("pg_(try_)?advisory");

    @Test
    void whatACallerMaySeeStandsInTheScope() {
        assertThat(placesOf(SCOPE)).containsExactly("security/Scope.java");
    }

    @Test
    void aPageBeginsWhereTheKeysetSays() {
        assertThat(placesOf(PAGE)).containsExactly("persistence/Keyset.java");
    }

    @Test
    void aTextIsSearchedForInOneWay() {
        assertThat(placesOf(LIKE)).containsExactly("persistence/TextSearch.java");
    }

    /** Neither a migration: a function with another seed would be another lock. */
    @Test
    void aLockIsTakenByItsName() {
        assertThat(placesOf(LOCK)).containsExactly("persistence/AdvisoryLock.java");
        assertThat(SourceFiles.below(MIGRATIONS, ".sql"))
                .isNotEmpty()
                .noneMatch(each -> LOCK.test(SourceFiles.read(each)));
    }

    /** Where the formatter breaks a literal, it breaks a clause. */
    @Test
    void aQueryIsOneText() {
        assertThat(placesOf(BROKEN)).isEmpty();
        assertThat(BROKEN)
                .accepts("\"select q from\"\n + \" Quote q\"", "x + \"where a\" + \" = :b\"")
                .rejects("\"select q\" + FROM + \" where q.id = :id\"")
                .rejects("\"\"\"\nselect q\nfrom Quote q\n\"\"\"", "\"Selected\" + \" is\"");
    }

    @Test
    void whatIsBrokenOverLinesIsSeen() {
        assertThat(SCOPE).accepts("\"where (:every = \"\n + \"true\"", "a.x = :\" + \"every or");
        assertThat(PAGE).accepts("(:first =\n true or q.id < :before)");
        assertThat(LIKE).accepts("\"x li\" + \"ke :text\"", "x.replace(\"_\", \"!_\")");
        assertThat(LOCK).accepts("select pg_try_advisory_xact_lock(1)", "\"pg_ad\" + \"visory\"");
        assertThat(SCOPE.or(PAGE).or(LIKE).or(LOCK))
                .rejects("setParameter(\"before\", day)", "how people like it", "advisory");
    }

    private static Predicate<String> says(String words) {
        Pattern pattern = Pattern.compile(words);
        return source -> {
            String whole = GAPS.matcher(JOINED.matcher(source).replaceAll("")).replaceAll(" ");
            return pattern.matcher(whole).find();
        };
    }

    private static List<String> placesOf(Predicate<String> words) {
        return Stream.of(DOMAIN, PAGES)
                .flatMap(
                        root ->
                                SourceFiles.below(root, ".java").stream()
                                        .filter(each -> words.test(SourceFiles.read(each)))
                                        .map(each -> root.relativize(each).toString()))
                .toList();
    }
}
