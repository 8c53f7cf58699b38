package abono.payments.gateway;

/**
 * What may be known of a card; never its number.
 *
 * @param brand e.g. {@code Visa}
 * @param lastFour last four digits
 * @param expiryMonth 1 to 12
 * @param expiryYear four digits
 */
public record Card(String brand, String lastFour, int expiryMonth, int expiryYear) {}
