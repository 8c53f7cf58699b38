package abono.settlement;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * A part of a payment and the invoice that it is for.
 *
 * @param amount in major units of the account's currency, as typed
 */
public record InvoiceAmount(UUID invoice, BigDecimal amount) {}
