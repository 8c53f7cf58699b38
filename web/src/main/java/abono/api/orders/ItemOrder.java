package abono.api.orders;

import abono.catalog.BillingPeriod;
import abono.orders.ItemInput;
import abono.orders.ItemKind;
import java.util.UUID;

/**
 * What a customer wants.
 *
 * @param seats how many in all; for ADD_SEATS how many more
 * @param subscription the one that it is about; none for PURCHASE and TRIAL
 */
public record ItemOrder(
        ItemKind kind, UUID plan, Integer seats, BillingPeriod period, UUID subscription) {
    ItemInput input() {
        return new ItemInput(kind, plan, seats, period, subscription);
    }
}
