package abono.changerequests;

import abono.refusals.Refusal;
import abono.refusals.RefusalReason;
import jakarta.ejb.ApplicationException;

/** Why a request cannot be made or answered. */
@ApplicationException(rollback = true)
class ChangeRequestRefusal extends Refusal {
    private static final long serialVersionUID = 1L;

    /** The reasons. */
    public enum Reason implements RefusalReason {
        /** The request was answered, or a quote was made of it. */
        NOT_OPEN(Kind.CONFLICT),
        /** Online accounts change their subscriptions themselves. */
        ONLY_CORPORATE(Kind.INVALID);

        private final Kind kind;

        Reason(Kind kind) {
            this.kind = kind;
        }

        @Override
        public Kind kind() {
            return kind;
        }
    }

    ChangeRequestRefusal(Reason reason, Object... figures) {
        super(reason, figures);
    }
}
