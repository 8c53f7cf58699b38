package abono.invoicing;

import abono.pricing.Choice;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * What an invoice line says: in the customer's language when it is issued, in the language of its
 * reader later. An issued document keeps the words in which it was issued; a page shows them in its
 * own. Only what was sold is put into other words (seats, billing period, unused days); what a
 * person typed stays as it is.
 */
public final class LineText {
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, new Locale("es"));
    private static final List<String> NOUNS = List.of("ORGANIZER", "AGENT", "EXPERT");
    private static final List<String> PERIODS = List.of("MONTHLY", "ANNUAL");
    private static final String COMMA = ", ";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private LineText() {}

    /** What was sold, as the words of a line name it. */
    private record Sold(String plan, String noun, int seats, String period, boolean unused) {
        String in(Locale locale) {
            String words =
                    plan
                            + COMMA
                            + format(noun, locale, seats)
                            + COMMA
                            + texts(locale).getString(period);
            return unused ? format("unused", locale, words) : words;
        }
    }

    /** Product and tier, seats, and how often the price is for. */
    public static String sold(Choice choice, Locale locale) {
        return words(choice, false).in(locale);
    }

    /** What is given back for unused days. */
    public static String unused(Choice before, Locale locale) {
        return words(before, true).in(locale);
    }

    private static Sold words(Choice choice, boolean unused) {
        return new Sold(
                choice.plan().fullName(),
                choice.plan().product().seatNoun().name(),
                choice.charge().seats(),
                choice.period().name(),
                unused);
    }

    /** The description in the reader's language; unchanged when it is in no known words. */
    public static String in(Locale reader, String description) {
        return LANGUAGES.stream()
                .flatMap(language -> read(description, language).stream())
                .findFirst()
                .map(sold -> sold.in(reader))
                .orElse(description);
    }

    private static Optional<Sold> read(String description, Locale language) {
        String around = format("unused", language, "\n");
        String before = around.substring(0, around.indexOf('\n'));
        String after = around.substring(around.indexOf('\n') + 1);
        boolean unused = description.startsWith(before) && description.endsWith(after);
        String words =
                unused
                        ? description.substring(
                                before.length(), description.length() - after.length())
                        : description;
        int period = words.lastIndexOf(COMMA);
        int seats = words.lastIndexOf(COMMA, period - 1);
        return seats < 1
                ? Optional.empty()
                : sold(
                        language,
                        words.substring(0, seats),
                        words.substring(seats + COMMA.length(), period),
                        words.substring(period + COMMA.length()),
                        unused);
    }

    private static Optional<Sold> sold(
            Locale language, String plan, String seats, String period, boolean unused) {
        Number count = NumberFormat.getInstance(language).parse(seats, new ParsePosition(0));
        if (count == null) {
            return Optional.empty();
        }
        return PERIODS.stream()
                .filter(each -> texts(language).getString(each).equals(period))
                .flatMap(
                        each ->
                                NOUNS.stream()
                                        .filter(noun -> is(seats, noun, language, count))
                                        .map(noun -> sold(plan, noun, count, each, unused)))
                .findFirst();
    }

    private static Sold sold(
            String plan, String noun, Number count, String period, boolean unused) {
        return new Sold(plan, noun, count.intValue(), period, unused);
    }

    private static boolean is(String seats, String noun, Locale language, Number count) {
        return format(noun, language, count.intValue()).equals(seats);
    }

    private static String format(String key, Locale locale, Object figure) {
        return new MessageFormat(texts(locale).getString(key), locale)
                .format(new Object[] {figure});
    }

    private static ResourceBundle texts(Locale locale) {
        return ResourceBundle.getBundle("abono.invoicing.lines", locale, NO_FALLBACK);
    }
}
