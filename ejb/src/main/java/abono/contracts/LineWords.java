package abono.contracts;

import abono.catalog.Plan;
import abono.pricing.Choice;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What invoice lines call what is sold, in the customer's language. */
public final class LineWords {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private LineWords() {}

    /** Product and tier, seats, and how often the price is for. */
    public static String description(Choice choice, Locale locale) {
        ResourceBundle texts = texts(locale);
        Plan plan = choice.plan();
        String seats =
                new MessageFormat(texts.getString(plan.product().seatNoun().name()), locale)
                        .format(new Object[] {choice.charge().seats()});
        String period = texts.getString(choice.period().name());
        return plan.fullName() + ", " + seats + ", " + period;
    }

    /** What is given back for unused days. */
    public static String unused(Choice before, Locale locale) {
        return new MessageFormat(texts(locale).getString("unused"), locale)
                .format(new Object[] {description(before, locale)});
    }

    private static ResourceBundle texts(Locale locale) {
        return ResourceBundle.getBundle("abono.billing.lines", locale, NO_FALLBACK);
    }
}
