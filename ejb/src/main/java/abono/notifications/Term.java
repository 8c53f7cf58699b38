package abono.notifications;

import java.util.List;

/**
 * A word or a sentence of the bundle where a figure stands, e.g. what kind of thing is asked for.
 *
 * @param figures that the sentence names; said as the reader's language says them
 */
record Term(String key, List<Object> figures) {
    Term(String key) {
        this(key, List.of());
    }

    static Term of(String key, Object... figures) {
        return new Term(key, List.of(figures));
    }
}
