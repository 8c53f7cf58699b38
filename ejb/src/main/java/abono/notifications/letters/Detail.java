package abono.notifications.letters;

/**
 * A labelled figure of a mail.
 *
 * @param key names the label, {@code detail.<key>} in the bundle
 * @param value money, date, text or {@link Term}
 * @param of what the label names, or empty
 */
public record Detail(String key, Object value, String of) {
    /** A detail whose label names nothing. */
    public static Detail of(String key, Object value) {
        return new Detail(key, value, "");
    }
}
