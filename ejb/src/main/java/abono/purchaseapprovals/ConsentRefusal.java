package abono.purchaseapprovals;

import abono.refusals.Refusal;
import abono.refusals.RefusalReason;
import jakarta.ejb.ApplicationException;

/** Why a purchase or a vote on it does not pass (U5). */
@ApplicationException(rollback = true)
public class ConsentRefusal extends Refusal {
    private static final long serialVersionUID = 1L;

    /** The reasons. */
    public enum Reason implements RefusalReason {
        /** The account's rules ask for approval first. */
        CONSENT_NEEDED(Kind.CONFLICT),
        /** The account's rules ask for approval of a payment above their limit. */
        PAYMENT_CONSENT_NEEDED(Kind.CONFLICT),
        /** The payment is not above the limit. */
        PAYMENT_FREE(Kind.CONFLICT),
        /** It is approved and not paid yet. */
        PAYMENT_ALLOWED(Kind.CONFLICT),
        /** A request for this quote or invoice waits already. */
        ASKED_ALREADY(Kind.CONFLICT),
        NOT_ENOUGH_APPROVERS(Kind.CONFLICT),
        /** It was approved, refused or closed. */
        DECIDED_ALREADY(Kind.CONFLICT),
        OWN_REQUEST(Kind.CONFLICT),
        NOT_AN_APPROVER(Kind.CONFLICT),
        VOTED_ALREADY(Kind.CONFLICT),
        CHANGED_MEANWHILE(Kind.STALE);

        private final Kind kind;

        Reason(Kind kind) {
            this.kind = kind;
        }

        @Override
        public Kind kind() {
            return kind;
        }
    }

    ConsentRefusal(Reason reason, Object... figures) {
        super(reason, figures);
    }
}
