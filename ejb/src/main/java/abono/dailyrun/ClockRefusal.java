package abono.dailyrun;

import abono.refusals.Refusal;
import abono.refusals.RefusalReason;
import jakarta.ejb.ApplicationException;

/** Why the clock was not moved. */
@ApplicationException(rollback = true)
class ClockRefusal extends Refusal {
    private static final long serialVersionUID = 1L;

    /** The reasons. */
    public enum Reason implements RefusalReason {
        NOT_IN_TEST_MODE(Kind.FORBIDDEN),
        BACKWARDS(Kind.INVALID),
        TOO_FAR(Kind.INVALID);

        private final Kind kind;

        Reason(Kind kind) {
            this.kind = kind;
        }

        @Override
        public Kind kind() {
            return kind;
        }

        @Override
        public String field() {
            return "now";
        }
    }

    ClockRefusal(Reason reason, Object... figures) {
        super(reason, figures);
    }
}
