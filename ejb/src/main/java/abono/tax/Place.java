package abono.tax;

import java.text.Normalizer;
import java.util.stream.Collectors;

/**
 * Where somebody is established, as their address says it.
 *
 * @param country ISO 3166 code
 * @param postalCode as typed, or null when it isn't known
 */
public record Place(String country, String postalCode) {
    /** The digits of the postal code, of whatever alphabet or width they were typed. */
    public String digits() {
        return postalCode == null
                ? ""
                : Normalizer.normalize(postalCode, Normalizer.Form.NFKC)
                        .codePoints()
                        .filter(Character::isDigit)
                        .mapToObj(point -> Integer.toString(Character.digit(point, 10)))
                        .collect(Collectors.joining());
    }
}
