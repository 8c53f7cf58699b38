package abono.calendar;

import abono.money.Money;
import abono.money.MoneyText;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The bundle {@code happenings} in the reader's language. */
final class HappeningText {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private HappeningText() {}

    static String say(String key, List<Object> facts, Locale locale) {
        ResourceBundle texts =
                ResourceBundle.getBundle("abono.calendar.happenings", locale, NO_FALLBACK);
        Object[] said = facts.stream().map(fact -> said(fact, locale)).toArray();
        return new MessageFormat(texts.getString(key), locale).format(said);
    }

    private static Object said(Object fact, Locale locale) {
        if (fact instanceof Money money) {
            return MoneyText.format(money, locale);
        }
        if (fact instanceof LocalDate day) {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                    .withLocale(locale)
                    .format(day);
        }
        return fact;
    }
}
