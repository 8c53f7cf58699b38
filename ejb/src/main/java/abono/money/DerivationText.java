package abono.money;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** A derivation in plain words: one sentence a step (U1). */
public final class DerivationText {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private DerivationText() {}

    /** The sentences, in the order of the computation. */
    public static List<String> say(Derivation derivation, Locale locale) {
        ResourceBundle texts =
                ResourceBundle.getBundle("abono.money.derivations", locale, NO_FALLBACK);
        return derivation.steps().stream().map(step -> say(step, texts, locale)).toList();
    }

    private static String say(DerivationStep step, ResourceBundle texts, Locale locale) {
        Object[] figures =
                Stream.concat(step.figures().stream(), Stream.of(step.result()))
                        .map(figure -> say(figure, locale))
                        .toArray();
        return new MessageFormat(texts.getString(step.rule().name()), locale).format(figures);
    }

    private static Object say(Object figure, Locale locale) {
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
        return figure;
    }
}
