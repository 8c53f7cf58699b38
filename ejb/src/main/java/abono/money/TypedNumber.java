package abono.money;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Currency;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a number as people type and paste it: with the separators of either language, groups of
 * three by point, comma, apostrophe or any space, signs of currencies and percent beside it, and
 * whatever hyphen and invisible marks the page or table that it was copied from has.
 *
 * <p>What could be two numbers is the one that the reader's language writes: {@code 1.815} is
 * thousands in Spanish and a decimal in English, and {@code 1.5} is nothing in Spanish.
 */
final class TypedNumber {
    /** Digits and point of amounts are limited so that no input can exceed what a bigint holds. */
    private static final int LONGEST = 18;

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\ufe0e\\ufe0f]");
    private static final Pattern MINUS = Pattern.compile("[\\p{Pd}\\u2212\\u207b]");
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern APOSTROPHES = Pattern.compile("['\\u2019\\u2018\\u02bc\\u00b4`]");
    private static final Pattern BEFORE = Pattern.compile("^(-? ?)(\\p{Sc}|[A-Za-z]{3}) ?");
    private static final Pattern AFTER = Pattern.compile(" ?(\\p{Sc}|[A-Za-z]{3}|%)$");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(([., '])\\d{3})(\\2\\d{3})*");
    private static final Pattern WHOLE = Pattern.compile("\\d+");

    private final char decimal;

    private TypedNumber(Locale locale) {
        decimal = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
    }

    /**
     * The number.
     *
     * @throws NumberFormatException when it is none, or has more than 18 digits and points
     */
    static BigDecimal read(String text, Locale locale) {
        String bare = bare(text);
        boolean negative = bare.startsWith("-");
        String number = new TypedNumber(locale).plain(negative ? bare.substring(1).strip() : bare);
        if (number == null || number.length() > LONGEST) {
            throw new NumberFormatException(text);
        }
        BigDecimal value = new BigDecimal(number);
        return negative ? value.negate() : value;
    }

    /** Without what stands beside the number, and with plain spaces, hyphens and digits. */
    private static String bare(String text) {
        String bare = INVISIBLE.matcher(text).replaceAll("");
        bare = MINUS.matcher(bare).replaceAll("-");
        bare = APOSTROPHES.matcher(bare).replaceAll("'");
        bare = SPACES.matcher(bare).replaceAll(" ").strip();
        StringBuilder digits = new StringBuilder();
        bare.chars()
                .forEach(
                        each ->
                                digits.append(
                                        Character.isDigit(each)
                                                ? (char) ('0' + Character.digit(each, 10))
                                                : (char) each));
        return beside(digits.toString());
    }

    /** Takes one sign of a currency or percent off, before or after, and a plus. */
    private static String beside(String text) {
        String bare = text;
        Matcher before = BEFORE.matcher(bare);
        if (before.find() && known(before.group(2))) {
            bare = before.group(1) + bare.substring(before.end());
        } else {
            Matcher after = AFTER.matcher(bare);
            if (after.find() && known(after.group(1))) {
                bare = bare.substring(0, after.start());
            }
        }
        return bare.startsWith("+") ? bare.substring(1).strip() : bare.strip();
    }

    private static boolean known(String sign) {
        return sign.length() < 3
                || Currency.getAvailableCurrencies().stream()
                        .anyMatch(each -> each.getCurrencyCode().equalsIgnoreCase(sign));
    }

    /** Digits with a point for the decimals, or null. */
    private String plain(String text) {
        int last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
        if (last < 0 || GROUPED.matcher(text).matches() && !decimal(text, last)) {
            return whole(text);
        }
        String whole = whole(text.substring(0, last));
        String rest = text.substring(last + 1);
        boolean once = text.indexOf(text.charAt(last)) == last && written(text, last, rest);
        return whole == null || !once || !WHOLE.matcher(rest).matches() ? null : whole + "." + rest;
    }

    /** The other language's decimal alone is one only before two decimals, as amounts have. */
    private boolean written(String text, int at, String rest) {
        boolean alone = WHOLE.matcher(text.substring(0, at)).matches();
        return text.charAt(at) == decimal || !alone || rest.length() == 2 || text.startsWith("0");
    }

    /** Whether what could be a group is a decimal, because the language writes that so. */
    private boolean decimal(String text, int at) {
        boolean once = text.indexOf(text.charAt(at)) == at;
        return once && (text.charAt(at) == decimal || text.startsWith("0"));
    }

    private static String whole(String text) {
        return WHOLE.matcher(text).matches()
                ? text
                : GROUPED.matcher(text).matches() ? text.replaceAll("[., ']", "") : null;
    }
}
