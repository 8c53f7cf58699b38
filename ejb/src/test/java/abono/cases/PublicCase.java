package abono.cases;

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
 * @param input in words and figures
 * @param expected what is right
 */
public record PublicCase(String id, String input, String expected) {
    private static final Pattern COMMA = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)");
    private static final Pattern FIGURE = Pattern.compile("\\d+\\.\\d\\d\\b");

    /** The row of that id; fails when there is none. */
    public static PublicCase of(String id) {
        return lines().map(line -> COMMA.split(line, -1))
                .filter(cells -> cells[0].equals(id))
                .map(cells -> new PublicCase(id, plain(cells[2]), plain(cells[3])))
                .findFirst()
                .orElseThrow();
    }

    /** The amounts that are right, as they stand there, without those in brackets. */
    public List<String> figures() {
        return FIGURE.matcher(ASIDE.matcher(expected).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static Stream<String> lines() {
        try (InputStream table = PublicCase.class.getResourceAsStream("public-2026-11.csv")) {
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
