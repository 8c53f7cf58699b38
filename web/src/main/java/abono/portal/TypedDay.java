package abono.portal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day in a field: written as pages write days, e.g. {@code Nov 27, 2026}, which nobody reads in
 * another order; read in that way, as ISO has it, or as figures in the order of the language.
 */
final class TypedDay {
    private static final Pattern FIGURES =
            Pattern.compile("(\\d{1,2})([/. -])(\\d{1,2})\\2(\\d{4})");

    private TypedDay() {}

    static String text(LocalDate day, Locale locale) {
        return day == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(locale)
                        .format(day);
    }

    /**
     * The day.
     *
     * @throws DateTimeException when it is none
     */
    static LocalDate read(String typed, Locale locale) {
        String text = typed.strip().replaceAll("[\\p{Z}\\s]+", " ");
        Matcher figures = FIGURES.matcher(text);
        if (figures.matches()) {
            return day(figures, locale);
        }
        return Character.isDigit(text.charAt(0)) && text.matches("\\d{4}-.*")
                ? LocalDate.parse(text)
                : LocalDate.parse(text, words(locale));
    }

    private static DateTimeFormatter words(Locale locale) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .append(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM))
                .parseDefaulting(ChronoField.ERA, 1)
                .toFormatter(locale)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** English has the month first, unless points stand between or there is no such month. */
    private static LocalDate day(Matcher figures, Locale locale) {
        int first = Integer.parseInt(figures.group(1));
        int second = Integer.parseInt(figures.group(3));
        int year = Integer.parseInt(figures.group(4));
        boolean monthFirst =
                locale.getLanguage().equals("en") && !figures.group(2).equals(".") && first <= 12;
        return monthFirst ? LocalDate.of(year, first, second) : LocalDate.of(year, second, first);
    }
}
