package abono.payments;

/** The life of a payment, as one table: see {@link #to}. */
public enum PaymentStatus {
    /** Written down before the gateway was asked; the answer is not known yet. */
    PENDING,
    /** The payer has to confirm with their bank (3-D Secure). */
    ACTION_NEEDED,
    SUCCEEDED,
    FAILED,
    /** The gateway's figures differ from ours: a person must look. */
    PARKED,
    /** A transfer that was recorded by mistake: undone by a counter-entry, with a reason. */
    REVERSED;

    /**
     * What the payment becomes.
     *
     * @throws IllegalStateException when the life of a payment has no such step
     */
    PaymentStatus to(PaymentStatus target) {
        boolean possible =
                switch (this) {
                    case PENDING -> target != PENDING && target != REVERSED;
                    case ACTION_NEEDED -> target.settled() && target != REVERSED;
                    case SUCCEEDED -> target == REVERSED;
                    case FAILED, PARKED, REVERSED -> false;
                };
        if (!possible) {
            throw new IllegalStateException(
                    "A payment that is " + this + " does not become " + target);
        }
        return target;
    }

    /** Whether nothing more will happen by itself. */
    public boolean settled() {
        return this != PENDING && this != ACTION_NEEDED;
    }
}
