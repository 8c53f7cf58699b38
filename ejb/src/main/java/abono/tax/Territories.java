package abono.tax;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The VAT territory of the Union (rule I3; articles 5 to 7 of Directive 2006/112/EC). Its table is
 * {@code territories.csv} beside this class, each row with its source.
 */
final class Territories {
    private static final Set<String> UNION =
            Set.of(
                    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR",
                    "HU", "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI",
                    "SK");

    private static final List<Row> ROWS = read();

    private Territories() {}

    /** The territory of a place; a postal code may have spaces, dashes and a country's letters. */
    static Territory of(Place place) {
        String digits = place.digits();
        return ROWS.stream()
                .filter(row -> row.holds(place.country(), digits))
                .max(Comparator.comparingInt(row -> row.prefix.length()))
                .map(row -> row.territory(place.country()))
                .orElseGet(() -> mainland(place.country()));
    }

    private static Territory mainland(String country) {
        return new Territory(country, UNION.contains(country), null, false);
    }

    static List<Row> rows() {
        return ROWS;
    }

    private static List<Row> read() {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Territories.class.getResourceAsStream("territories.csv"),
                                StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).map(Row::of).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A row of the table. */
    record Row(
            String country,
            String prefix,
            String name,
            Territory.Treatment treatment,
            String of,
            String source) {
        static Row of(String line) {
            String[] cell = line.split(";", 6);
            Territory.Treatment treatment = Territory.Treatment.valueOf(cell[3]);
            return new Row(cell[0], cell[1], cell[2], treatment, cell[4], cell[5].strip());
        }

        boolean holds(String of, String digits) {
            return country.equals(of) && digits.startsWith(prefix);
        }

        Territory territory(String address) {
            return switch (treatment) {
                case OUTSIDE -> new Territory(address, false, name, false);
                case PART_OF -> new Territory(of, true, name, false);
                case OWN_RATE -> new Territory(of, true, name, true);
            };
        }
    }
}
