package abono.subscriptions;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What comes next of a subscription, as short lists name it.
 *
 * @param on the first day, when it starts or renews; the last one, when it ends or has ended
 */
public record SubscriptionTurn(Kind kind, LocalDate on) implements Serializable {
    /** What happens. */
    public enum Kind {
        STARTS,
        RENEWS,
        ENDS,
        ENDED
    }

    /**
     * The turn on a day, in the account's time zone.
     *
     * @param renewsOn first day of the next term, or period; null when it ends or is over
     */
    static SubscriptionTurn of(Subscription subscription, LocalDate renewsOn, LocalDate today) {
        if (subscription.ended()) {
            return new SubscriptionTurn(Kind.ENDED, subscription.lastDay());
        }
        if (subscription.startedOn().isAfter(today)) {
            return new SubscriptionTurn(Kind.STARTS, subscription.startedOn());
        }
        if (renewsOn != null) {
            return new SubscriptionTurn(Kind.RENEWS, renewsOn);
        }
        LocalDate end = subscription.agreedEnd();
        return new SubscriptionTurn(
                Kind.ENDS, end == null ? subscription.lastDay() : end.minusDays(1));
    }
}
