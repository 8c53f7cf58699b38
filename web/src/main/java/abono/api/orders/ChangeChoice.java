package abono.api.orders;

import abono.catalog.BillingPeriod;
import abono.orders.ItemInput;
import abono.orders.ItemKind;
import abono.subscriptions.Subscription;
import java.util.UUID;

/**
 * What a subscription is to become; what is missing stays as it is.
 *
 * @param seats how many in all
 * @param addSeats how many more, instead of {@code seats}
 */
public record ChangeChoice(UUID plan, Integer seats, Integer addSeats, BillingPeriod period) {
    /** By the subscription's state: a change, a trial that becomes a plan, or a reactivation. */
    ItemInput input(Subscription subscription) {
        ItemKind kind =
                switch (subscription.status()) {
                    case TRIAL -> ItemKind.SUBSCRIBE;
                    case ENDED -> ItemKind.REACTIVATE;
                    default -> addSeats == null ? ItemKind.CHANGE : ItemKind.ADD_SEATS;
                };
        return input(kind, subscription.id());
    }

    private ItemInput input(ItemKind kind, UUID subscription) {
        Integer wanted = kind == ItemKind.ADD_SEATS ? addSeats : seats;
        return new ItemInput(kind, plan, wanted, period, subscription);
    }
}
