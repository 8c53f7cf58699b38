package abono.portal;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time of day in a field: hours and minutes of a day of 24 hours, in every language alike. */
final class TypedTime {
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:.](\\d{2})");

    private TypedTime() {}

    static String text(LocalTime time) {
        return time == null ? "" : "%02d:%02d".formatted(time.getHour(), time.getMinute());
    }

    /**
     * The time.
     *
     * @throws DateTimeException when it is none
     */
    static LocalTime read(String typed) {
        Matcher time = TIME.matcher(typed.strip());
        if (!time.matches()) {
            throw new DateTimeException("No time of day");
        }
        return LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2)));
    }
}
