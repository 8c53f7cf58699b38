package abono.tax;

import abono.money.MoneyText;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The legal note of a decision in the languages of the house. */
final class TaxNotes {
    static final Locale SPANISH = Locale.forLanguageTag("es");

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private TaxNotes() {}

    static String say(TaxDecision decision, Locale locale) {
        ResourceBundle texts = ResourceBundle.getBundle("abono.tax.tax", locale, NO_FALLBACK);
        String territory = decision.territory();
        String key = "note." + decision.category() + (territory == null ? "" : ".territory");
        List<Object> figures =
                List.of(
                        MoneyText.format(decision.percent(), locale),
                        new Locale("", decision.country()).getDisplayCountry(locale),
                        territory == null ? "" : texts.getString("territory." + territory));
        return new MessageFormat(texts.getString(key), locale).format(figures.toArray());
    }
}
