package abono.refusals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which characters the documents can draw: Latin, Greek, Cyrillic and Hebrew letters, figures and
 * signs. Who types others into a field that ends in a document is told at the field; a box would
 * stand on their invoice otherwise. The list is that of the documents' fonts.
 */
public final class DrawableText {
    private static final int MOST_NAMED = 10;
    private static final int HEX = 16;
    private static final BitSet DRAWABLE = read();

    private DrawableText() {}

    /** Whether the character can be drawn; what cannot be seen needs no drawing. */
    public static boolean draws(int point) {
        return invisible(point) || DRAWABLE.get(point);
    }

    /** Whether it only says how others are to be drawn: controls, directions, variants. */
    public static boolean invisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
            default -> point >= 0xfe00 && point <= 0xfe0f;
        };
    }

    /**
     * The text as it is drawn as far as it can be: composed, and with plain letters where only a
     * typographic form of them cannot be drawn, e.g. of the ligature ffi or of wide letters.
     */
    public static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .forEach(point -> plain.append(plain(point)));
        return plain.toString();
    }

    private static String plain(int point) {
        String same = Character.toString(point);
        if (draws(point)) {
            return same;
        }
        String letters = Normalizer.normalize(same, Normalizer.Form.NFKC);
        return letters.codePoints().allMatch(DrawableText::draws) ? letters : same;
    }

    /** The characters of a text that cannot be drawn, ten at most; empty when all can. */
    public static String undrawable(String text) {
        return plain(text)
                .codePoints()
                .filter(point -> !draws(point))
                .distinct()
                .limit(MOST_NAMED)
                .mapToObj(Character::toString)
                .collect(Collectors.joining(" "));
    }

    /**
     * Adds a problem when a field's text ends in documents that cannot draw it. Where nothing can
     * be seen and something must, that is said already, and once is enough.
     *
     * @param text or null
     */
    public static void check(List<FieldProblem> problems, String field, String text) {
        String wrong = text == null ? "" : undrawable(text);
        boolean missing = problems.contains(FieldProblem.of(field, "required"));
        if (!wrong.isEmpty() && !missing) {
            problems.add(FieldProblem.of(field, "text.undrawable", wrong));
        }
    }

    private static BitSet read() {
        BitSet points = new BitSet();
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                DrawableText.class.getResourceAsStream("drawable.txt"),
                                StandardCharsets.US_ASCII))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> List.of(line.split(" ")).stream())
                    .map(range -> range.split("-"))
                    .forEach(range -> points.set(point(range[0]), last(range) + 1));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return points;
    }

    private static int last(String[] range) {
        return point(range[range.length - 1]);
    }

    private static int point(String hexadecimal) {
        return Integer.parseInt(hexadecimal, HEX);
    }
}
