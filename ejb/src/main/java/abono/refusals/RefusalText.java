package abono.refusals;

import abono.money.Money;
import abono.money.MoneyText;
import abono.money.Percent;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Refusals in the reader's words. */
public final class RefusalText {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private RefusalText() {}

    /** The sentence of a refusal. */
    public static String say(Refusal refusal, Locale locale) {
        return say(refusal.key(), refusal.figures(), locale);
    }

    /** The sentence of a field's problem. */
    public static String say(FieldProblem problem, Locale locale) {
        return say("field." + problem.code(), problem.figures(), locale);
    }

    /** The sentence under a key; an unknown key is said as it is, never as a stack trace. */
    public static String say(String key, List<Object> figures, Locale locale) {
        try {
            ResourceBundle texts =
                    ResourceBundle.getBundle("abono.refusals.refusals", locale, NO_FALLBACK);
            Object[] said = figures.stream().map(figure -> figure(figure, locale)).toArray();
            return new MessageFormat(texts.getString(key), locale).format(said);
        } catch (MissingResourceException unknown) {
            return key;
        }
    }

    private static Object figure(Object figure, Locale locale) {
        if (figure instanceof Money money) {
            return MoneyText.format(money, locale);
        }
        if (figure instanceof Percent percent) {
            return MoneyText.format(percent, locale);
        }
        if (figure instanceof LocalDate date) {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                    .withLocale(locale)
                    .format(date);
        }
        if (figure instanceof Instant instant) {
            return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                            .withLocale(locale)
                            .format(instant.atOffset(ZoneOffset.UTC))
                    + " UTC";
        }
        return figure;
    }
}
