package abono.settlement;

import java.util.List;
import java.util.UUID;

/**
 * A payer's command to pay invoices by card.
 *
 * @param method a stored payment method of the account, or null
 * @param token a card's token from the gateway, when no method is named
 * @param saveCard whether to store the token's card as a payment method
 * @param parts the invoices and what each gets; at least one
 */
public record CardPayment(
        UUID account, UUID method, String token, boolean saveCard, List<InvoiceAmount> parts) {
    /** Takes a missing list as an empty one. */
    public CardPayment {
        parts = parts == null ? List.of() : List.copyOf(parts);
    }
}
