package abono.tax;

/**
 * Where somebody is established, as their address says it.
 *
 * @param country ISO 3166 code
 * @param postalCode as typed, or null when it isn't known
 */
public record Place(String country, String postalCode) {}
