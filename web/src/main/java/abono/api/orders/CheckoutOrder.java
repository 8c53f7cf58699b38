package abono.api.orders;

import abono.checkout.PlaceOrder;
import java.util.UUID;

/**
 * The customer's go.
 *
 * @param token of the preview that was shown
 * @param paymentMethod a card on file, or
 * @param gatewayToken a new card by its token; neither when nothing is due
 * @param saveCard whether to keep the new card on file
 */
public record CheckoutOrder(
        String token, UUID paymentMethod, String gatewayToken, Boolean saveCard) {
    PlaceOrder ofCart(UUID account) {
        return new PlaceOrder(
                account, null, token, paymentMethod, gatewayToken, Boolean.TRUE.equals(saveCard));
    }
}
