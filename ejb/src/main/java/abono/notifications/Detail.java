package abono.notifications;

/**
 * A labelled figure of a mail.
 *
 * @param key names the label, {@code detail.<key>} in the bundle
 * @param value money, date, text or {@link Term}
 * @param of what the label names, or empty
 */
record Detail(String key, Object value, String of) {
    static Detail of(String key, Object value) {
        return new Detail(key, value, "");
    }
}
