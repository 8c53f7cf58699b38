package abono.subscriptions;

/** The life of a subscription. What it waits for (a cancellation, a change) is derived. */
public enum SubscriptionStatus {
    ACTIVE,
    ENDED
}
