package abono.payments;

/** The life of a payment. */
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

    /** Whether nothing more will happen by itself. */
    public boolean settled() {
        return this != PENDING && this != ACTION_NEEDED;
    }
}
