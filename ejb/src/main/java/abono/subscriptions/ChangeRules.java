package abono.subscriptions;

import abono.subscriptions.SubscriptionRefusal.Reason;

/** What the customer of an online account can do with a subscription as it is (S6, R2 to R4). */
final class ChangeRules {
    private final Subscription subscription;

    ChangeRules(Subscription subscription) {
        this.subscription = subscription;
    }

    void changeable() {
        running();
        free();
        if (subscription.trial()) {
            throw new SubscriptionRefusal(Reason.STILL_A_TRIAL);
        }
        if (subscription.status() == SubscriptionStatus.SUSPENDED) {
            throw new SubscriptionRefusal(Reason.SUSPENDED);
        }
        if (subscription.cancelledOn() != null) {
            throw new SubscriptionRefusal(Reason.PENDING_CANCELLATION, subscription.lastDay());
        }
    }

    void trial() {
        running();
        free();
        if (!subscription.trial()) {
            throw new SubscriptionRefusal(Reason.NOT_A_TRIAL);
        }
    }

    void ended() {
        free();
        if (!subscription.ended()) {
            throw new SubscriptionRefusal(Reason.NOT_ENDED);
        }
    }

    void cancellable() {
        free();
        running();
        if (subscription.cancelledOn() != null) {
            throw new SubscriptionRefusal(Reason.PENDING_CANCELLATION, subscription.lastDay());
        }
    }

    void keepable() {
        free();
        running();
        if (subscription.cancelledOn() == null) {
            throw new SubscriptionRefusal(Reason.NOT_CANCELLED);
        }
    }

    void running() {
        if (subscription.ended()) {
            throw new SubscriptionRefusal(Reason.HAS_ENDED, subscription.lastDay());
        }
    }

    void free() {
        if (subscription.account().corporate()) {
            throw new SubscriptionRefusal(Reason.CORPORATE);
        }
        if (subscription.held()) {
            throw new SubscriptionRefusal(Reason.BEING_ORDERED);
        }
    }
}
