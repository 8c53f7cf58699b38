package abono.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A row of {@code public-2026-11.csv}: what others' bug reports put in, and what is right.
 *
 * @param id by which a test asks for it
 * @param kind what it is about
 * @param input in words and figures
 * @param expected what is right
 */
public record PublicCase(String id, String kind, String input, String expected) {
    private static final Pattern COMMA = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
    private static final Pattern FIGURE = Pattern.compile("\\d+\\.\\d\\d\\b");

    /** What is said to be wrong, and how the right value comes to be. */
    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)|\\bnever\\b.*");

    /** Every row, in order. */
    static Stream<PublicCase> all() {
        return lines().skip(1).map(line -> COMMA.split(line, -1)).map(PublicCase::row);
    }

    /** The row of that id; fails when there is none. */
    public static PublicCase of(String id) {
        return all().filter(row -> row.id.equals(id)).findFirst().orElseThrow();
    }

    /**
     * Fails unless the row expects just this.
     *
     * @param facts words and figures as they stand in the row, in its order; no figure of it is
     *     left out
     */
    void comesTo(List<String> facts) {
        assertThat(facts).as("facts of " + this).isNotEmpty();
        assertThat(expected).as(toString()).containsSubsequence(facts);
        assertThat(figures(String.join(" ", facts)))
                .as("figures of " + this)
                .containsAll(figures(ASIDE.matcher(expected).replaceAll("")));
    }

    @Override
    public String toString() {
        return id + " " + kind;
    }

    private static PublicCase row(String... cells) {
        return new PublicCase(cells[0], plain(cells[1]), plain(cells[2]), plain(cells[3]));
    }

    private static List<String> figures(String text) {
        return FIGURE.matcher(text).results().map(MatchResult::group).toList();
    }

    private static Stream<String> lines() {
        try (InputStream table =
                PublicCase.class.getResourceAsStream("/abono/it/cases/public-2026-11.csv")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String plain(String cell) {
        return cell.startsWith("\"")
                ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"")
                : cell;
    }
}
