package abono.notifications.letters;

import java.util.List;

/**
 * A word or a sentence of the bundle where a figure stands, e.g. what kind of thing is asked for.
 *
 * @param figures that the sentence names; said as the reader's language says them
 */
public record Term(String key, List<Object> figures) {
    /** A term without figures. */
    public Term(String key) {
        this(key, List.of());
    }

    /** A term with what it names, in its order. */
    public static Term of(String key, Object... figures) {
        return new Term(key, List.of(figures));
    }
}
