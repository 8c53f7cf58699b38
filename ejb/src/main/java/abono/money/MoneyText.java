package abono.money;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Currency;
import java.util.Locale;
import java.util.regex.Pattern;

/** Money and percentages as a reader of a language writes them, and back. */
public final class MoneyText {
    /** Digits of amounts are limited so that no input can exceed what a bigint holds. */
    private static final int LONGEST_INPUT = 18;

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]");

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
     * Reads a number as the language writes it, grouping and spaces allowed: {@code 1.234,56} in
     * Spanish, {@code 1,234.56} in English.
     *
     * @throws NumberFormatException when it is anything else, or longer than 18 characters
     */
    public static BigDecimal parse(String text, Locale locale) {
        String bare = SPACES.matcher(text).replaceAll("");
        DecimalFormat format = (DecimalFormat) NumberFormat.getNumberInstance(regional(locale));
        format.setParseBigDecimal(true);
        char group = format.getDecimalFormatSymbols().getGroupingSeparator();
        char decimal = format.getDecimalFormatSymbols().getDecimalSeparator();
        if (bare.length() > LONGEST_INPUT || !wellGrouped(bare, group, decimal)) {
            throw new NumberFormatException(text);
        }
        ParsePosition end = new ParsePosition(0);
        BigDecimal number = (BigDecimal) format.parse(bare, end);
        if (number == null || end.getIndex() < bare.length()) {
            throw new NumberFormatException(text);
        }
        return number;
    }

    /** Java would read 1.5 in Spanish as fifteen: groups must have exactly three digits. */
    private static boolean wellGrouped(String text, char group, char decimal) {
        String g = Pattern.quote(String.valueOf(group));
        String d = Pattern.quote(String.valueOf(decimal));
        return text.matches("-?(\\d+|\\d{1,3}(" + g + "\\d{3})+)(" + d + "\\d+)?");
    }

    private static Locale regional(Locale locale) {
        if (!locale.getCountry().isEmpty()) {
            return locale;
        }
        return locale.getLanguage().equals("es") ? new Locale("es", "ES") : Locale.US;
    }
}
