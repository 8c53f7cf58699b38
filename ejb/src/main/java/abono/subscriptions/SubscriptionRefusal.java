package abono.subscriptions;

import abono.refusals.Refusal;
import abono.refusals.RefusalReason;
import jakarta.ejb.ApplicationException;

/** Why a subscription would not do it. */
@ApplicationException(rollback = true)
public class SubscriptionRefusal extends Refusal {
    private static final long serialVersionUID = 1L;

    /** The reasons. */
    public enum Reason implements RefusalReason {
        /** figures: the day it ended. */
        HAS_ENDED,
        NOT_ENDED,
        SUSPENDED,
        NOT_A_TRIAL,
        STILL_A_TRIAL,
        /** figures: the day it ends. */
        PENDING_CANCELLATION,
        NOT_CANCELLED,
        /** An order that is being paid will change it. */
        BEING_ORDERED,
        /** Corporate subscriptions are changed by the representative (R4). */
        CORPORATE,
        /** figures: the last day on which it was possible. */
        NOTICE_TOO_LATE,
        NO_CONTRACT,
        /** Its acceptance is contested; figures: what it is. */
        BILLING_HELD;

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    SubscriptionRefusal(Reason reason, Object... figures) {
        super(reason, figures);
    }
}
