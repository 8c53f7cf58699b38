package abono.checkout;

import abono.orders.ItemInput;
import java.util.UUID;

/**
 * A customer's command to order.
 *
 * @param direct what is ordered past the cart, or null for all that the cart holds
 * @param token of the preview that the customer confirms (U1)
 * @param method a stored payment method, or null
 * @param cardToken a new card's token from the gateway, or null
 * @param saveCard whether to keep the new card on file
 */
public record PlaceOrder(
        UUID account,
        ItemInput direct,
        String token,
        UUID method,
        String cardToken,
        boolean saveCard) {}
