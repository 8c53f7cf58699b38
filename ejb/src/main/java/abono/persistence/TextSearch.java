package abono.persistence;

import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Searches for a text within columns, whatever its case; what is typed is never a wildcard. */
public final class TextSearch {
    private TextSearch() {}

    /**
     * The condition that one of the columns contains the text that {@link #bind} says.
     *
     * @param columns paths of a query, like {@code a.legalName}
     */
    public static String in(String... columns) {
        return Arrays.stream(columns)
                .map(column -> "lower(" + column + ") like :pattern escape '!'")
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    /**
     * Says what is searched for.
     *
     * @param query with the condition of {@link #in}
     * @param text as it was typed; null and blanks are found in every column that is not null
     */
    public static <T> TypedQuery<T> bind(TypedQuery<T> query, String text) {
        return query.setParameter("pattern", pattern(text));
    }

    static String pattern(String text) {
        if (text == null || text.isBlank()) {
            return "%";
        }
        String literal =
                text.strip()
                        .toLowerCase(Locale.ROOT)
                        .replace("!", "!!")
                        .replace("%", "!%")
                        .replace("_", "!_");
        return "%" + literal + "%";
    }
}
