package abono.quotelinks;

import abono.refusals.Refusal;
import abono.refusals.RefusalReason;
import jakarta.ejb.ApplicationException;

/** Why a link or its code would not do it. */
@ApplicationException(rollback = true)
class OfferRefusal extends Refusal {
    private static final long serialVersionUID = 1L;

    /** The reasons. */
    public enum Reason implements RefusalReason {
        /** The link is not good for an answer any more. */
        LINK_OVER(Kind.CONFLICT, null),
        /** figures: tries left. */
        WRONG_CODE(Kind.INVALID, "code"),
        /** None was asked for, or it is too old, used or was tried too often. */
        NO_CODE(Kind.CONFLICT, "code"),
        /** figures: seconds to wait. */
        WAIT(Kind.LATER, "code"),
        /** figures: minutes to wait. */
        TOO_MANY_CODES(Kind.LATER, null);

        private final Kind kind;
        private final String field;

        Reason(Kind kind, String field) {
            this.kind = kind;
            this.field = field;
        }

        @Override
        public Kind kind() {
            return kind;
        }

        @Override
        public String field() {
            return field;
        }
    }

    OfferRefusal(Reason reason, Object... figures) {
        super(reason, figures);
    }
}
