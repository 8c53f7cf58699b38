package abono.http;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the header {@code Accept-Language}; whoever wrote it, reading never fails. The server's own
 * reading throws on a malformed header, also after a command was carried out.
 */
public final class AcceptLanguage {
    private static final Locale SPANISH = new Locale("es");

    /** One range as RFC 9110 writes it, e.g. {@code es-ES;q=0.8}. */
    private static final Pattern RANGE =
            Pattern.compile(
                    "\\s*([A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*|\\*)"
                            + "\\s*(?:;\\s*[qQ]=(0(?:\\.\\d{0,3})?|1(?:\\.0{0,3})?))?\\s*");

    private AcceptLanguage() {}

    private record Range(String language, BigDecimal quality) {}

    /**
     * The language that is liked best of those that are spoken here, Spanish and English.
     *
     * @param header as it came, or null
     * @param unsaid the language when there is no header at all
     * @return English when nothing of the header can be read or spoken
     */
    public static Locale of(String header, Locale unsaid) {
        if (header == null || header.isBlank()) {
            return unsaid;
        }
        String best =
                Stream.of(header.split(","))
                        .flatMap(AcceptLanguage::range)
                        .sorted(Comparator.comparing(Range::quality).reversed())
                        .map(Range::language)
                        .filter(List.of("es", "en")::contains)
                        .findFirst()
                        .orElse("en");
        return best.equals("es") ? SPANISH : Locale.ENGLISH;
    }

    /** A part that is no range says nothing; nor does one of quality 0, which is a refusal. */
    private static Stream<Range> range(String part) {
        Matcher range = RANGE.matcher(part);
        if (!range.matches()) {
            return Stream.empty();
        }
        String quality = range.group(2) == null ? "1" : range.group(2);
        String language = range.group(1).split("-")[0].toLowerCase(Locale.ROOT);
        BigDecimal weight = new BigDecimal(quality.endsWith(".") ? quality + "0" : quality);
        return weight.signum() == 0 ? Stream.empty() : Stream.of(new Range(language, weight));
    }
}
