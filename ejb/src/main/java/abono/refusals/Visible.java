package abono.refusals;

import java.util.regex.Pattern;

/** Tells text that a reader sees from text that only a machine does. */
public final class Visible {
    /** Letters and signs that fonts draw as nothing: fillers of Hangul, the empty Braille cell. */
    private static final String DRAWN_AS_NOTHING = "\u115f\u1160\u3164\uffa0\u2800";

    /** Format characters, but for the joiners that some alphabets and emoji are written with. */
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cf}&&[^\u200c\u200d]]");

    private Visible() {}

    /**
     * Whether there is nothing to be seen: no text, or only spaces, marks without a letter, and
     * characters that show nothing, such as a zero-width space.
     */
    public static boolean nothing(String text) {
        return text == null || text.codePoints().noneMatch(Visible::seen);
    }

    /**
     * The text as its reader sees it: without characters that show nothing or turn the direction of
     * writing, such as a zero-width space, between those that are seen.
     */
    public static String only(String text) {
        return text == null ? null : HIDDEN.matcher(text).replaceAll("");
    }

    /** The text without the spaces around it, or null when there is nothing to be seen. */
    public static String orNull(String text) {
        return nothing(text) ? null : text.strip();
    }

    private static boolean seen(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK ->
                    false;
            default -> DRAWN_AS_NOTHING.indexOf(point) < 0;
        };
    }
}
