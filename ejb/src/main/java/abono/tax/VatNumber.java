package abono.tax;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A VAT number as it is kept: with its country's prefix, without spaces, dots and dashes. Formats
 * are those of the European Commission's VIES; check digits those that the tax offices publish. No
 * kept library of the Java world has them (only callers of VIES were found).
 *
 * @param prefix of VIES, e.g. EL for Greece
 * @param number the rest
 */
public record VatNumber(String prefix, String number) {
    private static final Map<String, String> FORMATS =
            Map.ofEntries(
                    Map.entry("AT", "U\\d{8}"),
                    Map.entry("BE", "[01]\\d{9}"),
                    Map.entry("BG", "\\d{9,10}"),
                    Map.entry("CY", "\\d{8}[A-Z]"),
                    Map.entry("CZ", "\\d{8,10}"),
                    Map.entry("DE", "\\d{9}"),
                    Map.entry("DK", "\\d{8}"),
                    Map.entry("EE", "\\d{9}"),
                    Map.entry("EL", "\\d{9}"),
                    Map.entry("ES", "[A-Z0-9]\\d{7}[A-Z0-9]"),
                    Map.entry("FI", "\\d{8}"),
                    Map.entry("FR", "[A-Z0-9]{2}\\d{9}"),
                    Map.entry("HR", "\\d{11}"),
                    Map.entry("HU", "\\d{8}"),
                    Map.entry("IE", "\\d[A-Z0-9+*]\\d{5}[A-Z]{1,2}"),
                    Map.entry("IT", "\\d{11}"),
                    Map.entry("LT", "(\\d{9}|\\d{12})"),
                    Map.entry("LU", "\\d{8}"),
                    Map.entry("LV", "\\d{11}"),
                    Map.entry("MT", "\\d{8}"),
                    Map.entry("NL", "[A-Z0-9+*]{10}\\d{2}"),
                    Map.entry("PL", "\\d{10}"),
                    Map.entry("PT", "\\d{9}"),
                    Map.entry("RO", "\\d{2,10}"),
                    Map.entry("SE", "\\d{12}"),
                    Map.entry("SI", "\\d{8}"),
                    Map.entry("SK", "\\d{10}"));

    private static final Map<String, Predicate<String>> CHECKS =
            Map.ofEntries(
                    Map.entry("AT", CheckDigits::austrian),
                    Map.entry("BE", CheckDigits::belgian),
                    Map.entry("DE", CheckDigits::iso7064Mod11And10),
                    Map.entry("DK", n -> CheckDigits.weighted(n, 11, 2, 7, 6, 5, 4, 3, 2, 1)),
                    Map.entry("EL", CheckDigits::greek),
                    Map.entry("ES", CheckDigits::spanish),
                    Map.entry("FI", n -> CheckDigits.weighted(n, 11, 7, 9, 10, 5, 8, 4, 2, 1)),
                    Map.entry("FR", CheckDigits::french),
                    Map.entry("HR", CheckDigits::iso7064Mod11And10),
                    Map.entry("HU", n -> CheckDigits.weighted(n, 10, 9, 7, 3, 1, 9, 7, 3, 1)),
                    Map.entry("IT", CheckDigits::luhn),
                    Map.entry("LU", CheckDigits::luxembourgish),
                    Map.entry("NL", CheckDigits::dutch),
                    Map.entry("PL", CheckDigits::polish),
                    Map.entry("PT", CheckDigits::portuguese),
                    Map.entry("SE", CheckDigits::swedish));

    private static final Pattern CLUTTER = Pattern.compile("[\\s.\\-/]");

    /** What can be said of a number without asking anybody. */
    public enum Verdict {
        GOOD,
        WRONG_FORMAT,
        WRONG_CHECK_DIGIT
    }

    /**
     * The number as typed, for a country; the prefix may be there or not.
     *
     * @param country ISO 3166 code
     */
    public static VatNumber of(String country, String typed) {
        String prefix = country.equals("GR") ? "EL" : country;
        String bare = CLUTTER.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
        for (String each : List.of(prefix, country)) {
            if (bare.startsWith(each)) {
                return new VatNumber(prefix, bare.substring(each.length()));
            }
        }
        return new VatNumber(prefix, bare);
    }

    /** Whether the country has VAT numbers of the EU. */
    public boolean european() {
        return FORMATS.containsKey(prefix);
    }

    /** Format, then check digit; outside the EU any number up to 20 characters is good. */
    public Verdict verdict() {
        if (!european()) {
            return number.matches("[A-Z0-9]{2,18}") ? Verdict.GOOD : Verdict.WRONG_FORMAT;
        }
        if (!number.matches(FORMATS.get(prefix))) {
            return Verdict.WRONG_FORMAT;
        }
        return CHECKS.getOrDefault(prefix, any -> true).test(number)
                ? Verdict.GOOD
                : Verdict.WRONG_CHECK_DIGIT;
    }

    @Override
    public String toString() {
        return european() ? prefix + number : number;
    }
}
