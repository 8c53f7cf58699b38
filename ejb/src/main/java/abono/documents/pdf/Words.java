package abono.documents.pdf;

import abono.money.Money;
import abono.money.MoneyText;
import abono.money.Percent;
import abono.money.UnitPrice;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of one bundle in one language, with figures as the language writes them. */
public final class Words {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle texts;

    /** The texts of a bundle that has both languages of the house. */
    public Words(String bundle, Locale locale) {
        this.locale = locale;
        this.texts = ResourceBundle.getBundle(bundle, locale, NO_FALLBACK);
    }

    /** The texts of documents. */
    static Words ofDocuments(Locale locale) {
        return new Words("abono.documents.documents", locale);
    }

    public Locale locale() {
        return locale;
    }

    /** The text under the key with its figures, which are said as the language says them. */
    public String say(String key, Object... figures) {
        Object[] said = new Object[figures.length];
        for (int i = 0; i < figures.length; i++) {
            said[i] = said(figures[i]);
        }
        return new MessageFormat(texts.getString(key), locale).format(said);
    }

    String money(Money money) {
        return MoneyText.format(money, locale);
    }

    String percent(Percent percent) {
        return MoneyText.format(percent, locale);
    }

    String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(date);
    }

    String country(String code) {
        return new Locale("", code).getDisplayCountry(locale);
    }

    /** A figure as the language writes it: money, percentages and dates; else as it is. */
    public Object said(Object figure) {
        if (figure instanceof Money money) {
            return money(money);
        }
        if (figure instanceof Percent percent) {
            return percent(percent);
        }
        if (figure instanceof UnitPrice price) {
            return MoneyText.format(price, locale);
        }
        return figure instanceof LocalDate date ? date(date) : figure;
    }
}
