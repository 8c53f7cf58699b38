package abono.tax;

import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A tax number as it is kept: of the EU with its country's prefix, without spaces, dots and dashes;
 * of the rest of the world as its owner writes it (rule I3). Formats are those of the European
 * Commission's VIES; check digits those that the tax offices publish. No kept library of the Java
 * world has them (only callers of VIES were found).
 *
 * @param prefix of VIES, e.g. EL for Greece
 * @param number the rest; outside the EU all of it
 */
public record VatNumber(String prefix, String number) {
    /** Persons: digits, X, Y, Z (foreigners), K, L, M; organisations: the letters of their kind. */
    private static final String SPANISH =
            "\\d{8}[A-Z]|[KLMXYZ]\\d{7}[A-Z]|[ABCDEFGHJNPQRSUVW]\\d{7}[A-J0-9]";

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
                    Map.entry("ES", SPANISH),
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

    /** Of VIES, where it isn't the country's code. */
    private static final Map<String, String> PREFIXES = Map.of("GR", "EL", "MC", "FR");

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

    /** What people put between digits, and what comes along when they paste. */
    private static final Pattern CLUTTER = Pattern.compile("[\\s\\p{Z}\\p{Pd}\\p{Cf}\\u2212./]");

    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern FOREIGN =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{Pd} .,/&+*'():]{1,39}");

    /** What can be said of a number without asking anybody. */
    public enum Verdict {
        GOOD,
        WRONG_FORMAT,
        WRONG_CHECK_DIGIT
    }

    /**
     * The number as typed, for a country. In the EU the prefix may be there or not; outside the EU
     * the number stays as it was typed, with one blank where several stood.
     *
     * @param country ISO 3166 code; Monaco's numbers are France's
     */
    public static VatNumber of(String country, String typed) {
        String prefix = PREFIXES.getOrDefault(country, country);
        if (!FORMATS.containsKey(prefix)) {
            String seen = UNSEEN.matcher(typed).replaceAll("");
            return new VatNumber(prefix, SPACES.matcher(seen).replaceAll(" ").strip());
        }
        String bare = CLUTTER.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
        return Stream.of(prefix, country)
                .filter(bare::startsWith)
                .map(each -> new VatNumber(prefix, bare.substring(each.length())))
                .findFirst()
                .filter(cut -> cut.wellFormed() || !new VatNumber(prefix, bare).wellFormed())
                .orElseGet(() -> new VatNumber(prefix, bare));
    }

    private boolean wellFormed() {
        return number.matches(FORMATS.get(prefix));
    }

    /** Whether the country has VAT numbers of the EU. */
    public boolean european() {
        return FORMATS.containsKey(prefix);
    }

    /** Format, then check digit; outside the EU what can be read, up to 40 characters, is good. */
    public Verdict verdict() {
        if (!european()) {
            boolean readable = FOREIGN.matcher(number).matches();
            return readable ? Verdict.GOOD : Verdict.WRONG_FORMAT;
        }
        if (!wellFormed()) {
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
