package abono.purchaseorders;

import java.util.UUID;

/**
 * An account that needs no purchase order, whatever it buys (Q8).
 *
 * @param number e.g. {@code A-000101}
 */
public record ExemptAccount(UUID id, String number, String legalName) {}
