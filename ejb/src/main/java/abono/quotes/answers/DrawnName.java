package abono.quotes.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name as its signer drew it (Q6), on a pad of {@value #WIDTH} by {@value #HEIGHT} units, whose
 * origin is at the top left.
 *
 * @param strokes each as the points that it leads through
 */
public record DrawnName(List<List<Point>> strokes) {
    /** Of the pad, in its units. */
    public static final int WIDTH = 600;

    /** Of the pad, in its units. */
    public static final int HEIGHT = 180;

    /** A point of the pad. */
    public record Point(int x, int y) {}

    private static final int LONGEST = 65_536;
    private static final Pattern STEP =
            Pattern.compile("\\G\\s*([ML])\\s*(\\d{1,3})[\\s,]+(\\d{1,3})\\s*");

    /**
     * Reads the path of an SVG of moves and lines, e.g. {@code M1 1L9 9}.
     *
     * @return empty when it is no such path, leaves the pad or is longer than 64 KiB
     */
    public static Optional<DrawnName> of(String path) {
        if (path.length() > LONGEST) {
            return Optional.empty();
        }
        List<List<Point>> strokes = new ArrayList<>();
        Matcher step = STEP.matcher(path);
        int read = 0;
        while (step.find()) {
            Point point = new Point(number(step.group(2)), number(step.group(3)));
            if ("M".equals(step.group(1))) {
                strokes.add(new ArrayList<>());
            }
            if (strokes.isEmpty() || point.x() > WIDTH || point.y() > HEIGHT) {
                return Optional.empty();
            }
            strokes.get(strokes.size() - 1).add(point);
            read = step.end();
        }
        return read == 0 || read < path.length()
                ? Optional.empty()
                : Optional.of(new DrawnName(strokes));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
