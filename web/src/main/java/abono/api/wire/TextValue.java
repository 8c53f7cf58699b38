package abono.api.wire;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How a JSON text becomes a value of a type.
 *
 * @param code names the sentence that tells what was expected
 * @param reader gives null for a text that is no such value
 */
record TextValue<T>(Class<T> type, String code, Function<String, T> reader) {
    /** No exponents, no NaN, no grouping, and never more digits than a bigint and a rate need. */
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,18}(\\.\\d{1,18})?");

    private static final Pattern ID =
            Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    /** PostgreSQL's calendar is shorter than Java's; no business day is outside of these years. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2999;

    private static final TextValue<?>[] KINDS = {
        new TextValue<>(String.class, "characters", TextValue::text),
        new TextValue<>(BigDecimal.class, "decimal", TextValue::decimal),
        new TextValue<>(UUID.class, "id", TextValue::id),
        new TextValue<>(LocalDate.class, "date", TextValue::date),
        new TextValue<>(Instant.class, "instant", TextValue::instant)
    };

    static TextValue<?> of(Class<?> type) {
        return Stream.of(KINDS)
                .filter(kind -> kind.type == type)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No JSON text for " + type));
    }

    T read(String text) {
        return reader.apply(text);
    }

    /** The id, or null when the text is none. */
    static UUID id(String text) {
        return ID.matcher(text).matches() ? UUID.fromString(text) : null;
    }

    /** The database keeps neither NUL nor halves of a character, and nobody types the others. */
    private static String text(String text) {
        boolean strange =
                text.codePoints()
                        .anyMatch(
                                each ->
                                        Character.isISOControl(each) && "\n\r\t".indexOf(each) < 0
                                                || Character.getType(each) == Character.SURROGATE);
        return strange ? null : text;
    }

    private static BigDecimal decimal(String text) {
        return DECIMAL.matcher(text).matches() ? new BigDecimal(text) : null;
    }

    private static LocalDate date(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            return date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR ? null : date;
        } catch (DateTimeException no) {
            return null;
        }
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException no) {
            return null;
        }
    }
}
