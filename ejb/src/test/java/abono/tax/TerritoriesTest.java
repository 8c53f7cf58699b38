package abono.tax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles 5 to 7, 104 and 105 of Directive 2006/112/EC as a table. */
class TerritoriesTest {
    @ParameterizedTest(name = "{0} {1} is in {2} and inside: {3}")
    @CsvSource({
        "ES, 35001, CANARY_ISLANDS, false",
        "ES, 38700, CANARY_ISLANDS, false",
        "ES, E-35 001, CANARY_ISLANDS, false",
        "ES, ３８００１, CANARY_ISLANDS, false",
        "ES, ٣٥٠٠١, CANARY_ISLANDS, false",
        "ES, 51001, CEUTA, false",
        "ES, 52006, MELILLA, false",
        "ES, 03801, , true",
        "ES, 05100, , true",
        "ES, 07800, , true",
        "FI, 22100, ALAND, false",
        "FI, FI-22 100, ALAND, false",
        "AX, 22100, ALAND, false",
        "FI, 02200, , true",
        "IT, 23041, LIVIGNO, false",
        "IT, 23040, , true",
        "IT, 22061, CAMPIONE, false",
        "IT, 47890, SAN_MARINO, false",
        "IT, 00120, VATICAN, false",
        "DE, 78266, BUSINGEN, false",
        "DE, 78267, , true",
        "DE, D-27498, HELIGOLAND, false",
        "GR, 630 86, ATHOS, false",
        "GR, 63087, ATHOS, false",
        "GR, 63085, , true",
        "FR, 97110, GUADELOUPE, false",
        "FR, 97200, MARTINIQUE, false",
        "FR, 97300, FRENCH_GUIANA, false",
        "FR, 97400, REUNION, false",
        "FR, 97600, MAYOTTE, false",
        "RE, 97400, REUNION, false",
        "FR, 98800, NEW_CALEDONIA, false",
        "FR, 20000, , true",
        "DK, 3900, GREENLAND, false",
        "DK, 4000, , true",
        "GB, BT1 1AA, , false",
        "IM, IM1 1AA, , false",
        "JE, JE2 3AB, , false",
        "SM, 47890, , false",
        "CY, 1010, , true"
    })
    void knowsWhatIsOutside(String country, String postalCode, String name, boolean inside) {
        Territory found = Territories.of(new Place(country, postalCode));
        assertThat(found.name()).isEqualTo(name);
        assertThat(found.inside()).isEqualTo(inside);
        assertThat(found.country()).isEqualTo(country);
    }

    @ParameterizedTest(name = "{0} {1} counts as {2} in {3}, own rate {4}")
    @CsvSource({
        "MC, 98000, FR, MONACO, false",
        "MC, , FR, MONACO, false",
        "FR, 98000, FR, MONACO, false",
        "PT, 9000-123, PT, MADEIRA, true",
        "PT, 9500-001, PT, AZORES, true",
        "AT, 6691, AT, JUNGHOLZ, true",
        "AT, 6993, AT, MITTELBERG, true",
        "DE, 87568, AT, MITTELBERG, true"
    })
    void knowsWhatCountsAsAnother(
            String country, String postalCode, String of, String name, boolean ownRate) {
        Territory found = Territories.of(new Place(country, postalCode));
        assertThat(found).isEqualTo(new Territory(of, true, name, ownRate));
    }

    @Test
    void everyRowHasItsSourceAndEveryTerritoryItsNames() {
        Set<String> named = new HashSet<>();
        for (Territories.Row row : Territories.rows()) {
            assertThat(row.source()).as(row.toString()).isNotBlank();
            assertThat(row.name()).hasSizeLessThanOrEqualTo(24);
            named.add("territory." + row.name());
        }
        for (Locale language : List.of(Locale.ROOT, TaxNotes.SPANISH)) {
            Set<String> keys =
                    new HashSet<>(ResourceBundle.getBundle("abono.tax.tax", language).keySet());
            keys.removeIf(key -> !key.startsWith("territory."));
            assertThat(keys).isEqualTo(named);
        }
    }
}
