package abono.money;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/** Money and percentages as a reader of a language writes them, and back. */
public final class MoneyText {
    private MoneyText() {}

    /** E.g. {@code €1,234.50} in English, {@code 1.234,50 €} in Spanish. */
    public static String format(Money money, Locale locale) {
        NumberFormat format = NumberFormat.getCurrencyInstance(regional(locale));
        Currency currency = Currency.getInstance(money.currency());
        format.setCurrency(currency);
        format.setMinimumFractionDigits(currency.getDefaultFractionDigits());
        format.setMaximumFractionDigits(currency.getDefaultFractionDigits());
        return format.format(money.amount());
    }

    /** The same for a price, with all its decimals, e.g. {@code €13.33325}. */
    public static String format(UnitPrice price, Locale locale) {
        NumberFormat format = NumberFormat.getCurrencyInstance(regional(locale));
        format.setCurrency(Currency.getInstance(price.currency()));
        format.setMinimumFractionDigits(price.value().scale());
        format.setMaximumFractionDigits(price.value().scale());
        return format.format(price.value());
    }

    /** The number alone with the currency's decimals, without grouping: what stands in a field. */
    public static String number(Money money, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(regional(locale));
        format.setGroupingUsed(false);
        format.setMinimumFractionDigits(money.amount().scale());
        format.setMaximumFractionDigits(money.amount().scale());
        return format.format(money.amount());
    }

    /** E.g. {@code 12.5%} in English, {@code 12,5 %} in Spanish. */
    public static String format(Percent percent, Locale locale) {
        NumberFormat format = NumberFormat.getPercentInstance(regional(locale));
        format.setMaximumFractionDigits(4);
        return format.format(percent.value().movePointLeft(2));
    }

    /**
     * Reads a number as people type and paste it: {@code 1.234,56} or {@code 1,234.56} with the
     * sign of a currency or percent beside it and whatever spaces; what could be two numbers is the
     * one that the language writes.
     *
     * @throws NumberFormatException when it is anything else, or has more than 18 characters
     */
    public static BigDecimal parse(String text, Locale locale) {
        return TypedNumber.read(text, regional(locale));
    }

    private static Locale regional(Locale locale) {
        if (!locale.getCountry().isEmpty()) {
            return locale;
        }
        return locale.getLanguage().equals("es") ? new Locale("es", "ES") : Locale.US;
    }
}
