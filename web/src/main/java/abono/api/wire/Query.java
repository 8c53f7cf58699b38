package abono.api.wire;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what stands in the query of an address; a wrong value is answered by 400 and its name. */
public final class Query {
    private Query() {}

    /** The id, or null when none is given. */
    public static UUID id(String name, String text) {
        return text == null ? null : value(name, UUID.class, text);
    }

    /** The id. */
    public static UUID requiredId(String name, String text) {
        if (text == null) {
            throw Malformed.at(name, "required");
        }
        return id(name, text);
    }

    /** The day, or null when none is given. */
    public static LocalDate date(String name, String text) {
        return text == null ? null : value(name, LocalDate.class, text);
    }

    /** The one constant, in whatever case; or the usual one when none is given. */
    public static <E extends Enum<E>> E constant(String name, String text, E usual) {
        return text == null ? usual : one(name, text, usual.getDeclaringClass());
    }

    /** The constants that are given, or all when none is. */
    public static <E extends Enum<E>> Set<E> anyOf(String name, List<String> texts, Class<E> type) {
        return texts == null || texts.isEmpty()
                ? EnumSet.allOf(type)
                : texts.stream()
                        .map(text -> one(name, text, type))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
    }

    static int number(String name, String text, int least, int most) {
        boolean digits = text.matches("\\d{1,9}");
        if (!digits || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            throw Malformed.at(name, "range", least, most);
        }
        return Integer.parseInt(text);
    }

    private static <T> T value(String name, Class<T> type, String text) {
        TextValue<?> kind = TextValue.of(type);
        Object value = kind.read(text);
        if (value == null) {
            throw Malformed.at(name, kind.code());
        }
        return type.cast(value);
    }

    private static <E extends Enum<E>> E one(String name, String text, Class<E> type) {
        return Stream.of(type.getEnumConstants())
                .filter(each -> each.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> Malformed.at(name, "oneOf", names(type)));
    }

    private static String names(Class<? extends Enum<?>> type) {
        return Stream.of(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
