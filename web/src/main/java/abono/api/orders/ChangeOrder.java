package abono.api.orders;

import abono.catalog.BillingPeriod;
import abono.checkout.PlaceOrder;
import abono.orders.ItemInput;
import abono.orders.ItemKind;
import java.util.UUID;

/**
 * The customer's go to a change of one subscription, past the cart.
 *
 * @param seats how many in all
 * @param addSeats how many more, instead of {@code seats}
 * @param token of the preview that was shown
 * @param paymentMethod a card on file, or
 * @param gatewayToken a new card by its token; neither when nothing is due
 */
public record ChangeOrder(
        UUID plan,
        Integer seats,
        Integer addSeats,
        BillingPeriod period,
        String token,
        UUID paymentMethod,
        String gatewayToken,
        Boolean saveCard) {
    PlaceOrder of(UUID account, ItemKind kind, UUID subscription) {
        boolean more = kind == ItemKind.CHANGE && addSeats != null;
        ItemInput input =
                new ItemInput(
                        more ? ItemKind.ADD_SEATS : kind,
                        plan,
                        more ? addSeats : seats,
                        period,
                        subscription);
        return new PlaceOrder(
                account, input, token, paymentMethod, gatewayToken, Boolean.TRUE.equals(saveCard));
    }
}
