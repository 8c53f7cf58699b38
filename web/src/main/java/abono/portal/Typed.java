package abono.portal;

import abono.money.MoneyText;
import abono.refusals.FieldProblem;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads typed text as the reader's language writes it and remembers what could not be read. Unlike
 * a Faces converter it lets every other field through, so the figures stay live and nothing that
 * was typed is lost.
 */
public final class Typed {
    private final Locale locale;
    private final List<FieldProblem> problems = new ArrayList<>();

    /** Reads as the language writes. */
    public Typed(Locale locale) {
        this.locale = locale;
    }

    /** A number as it stands in a field, e.g. {@code 12,5} in Spanish. */
    public static String text(BigDecimal number, Locale locale) {
        DecimalFormat format = (DecimalFormat) NumberFormat.getNumberInstance(locale);
        format.setGroupingUsed(false);
        format.setMinimumFractionDigits(Math.max(0, number.scale()));
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    /** A day as it stands in a field, e.g. {@code 27 nov 2026} in Spanish; empty for none. */
    public static String text(LocalDate day, Locale locale) {
        return TypedDay.text(day, locale);
    }

    /** The number, or null when there is none or it can't be read. */
    public BigDecimal number(String field, String text) {
        if (blank(text)) {
            return null;
        }
        try {
            return MoneyText.parse(text, locale);
        } catch (NumberFormatException unreadable) {
            return wrong(field, "number");
        }
    }

    /** The whole number, or null when there is none or it can't be read. */
    public Integer wholeNumber(String field, String text) {
        if (blank(text)) {
            return null;
        }
        try {
            return MoneyText.parse(text, locale).intValueExact();
        } catch (NumberFormatException | ArithmeticException unreadable) {
            return wrong(field, "number.whole");
        }
    }

    /** The date, or null when there is none or it can't be read. */
    public LocalDate date(String field, String text) {
        if (blank(text)) {
            return null;
        }
        try {
            return TypedDay.read(text, locale);
        } catch (DateTimeException unreadable) {
            return wrong(field, "date");
        }
    }

    /** What could not be read. */
    public List<FieldProblem> problems() {
        return problems;
    }

    private <T> T wrong(String field, String code) {
        problems.add(FieldProblem.of(field, code));
        return null;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
