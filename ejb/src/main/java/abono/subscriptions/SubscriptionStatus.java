package abono.subscriptions;

/**
 * The life of a subscription. What it waits for (a cancellation, a change) is derived.
 *
 * <p>TRIAL → ACTIVE | ENDED; ACTIVE → SUSPENDED | ENDED; SUSPENDED → ACTIVE | ENDED; ENDED → ACTIVE
 * (reactivated, R2).
 */
public enum SubscriptionStatus {
    /** It was sold and begins on a later day; never stored, only told. */
    NOT_STARTED,
    TRIAL,
    ACTIVE,
    /** Not paid for in spite of every try: no access until it is (P6). */
    SUSPENDED,
    ENDED
}
