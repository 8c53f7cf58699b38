package abono.portal;

import abono.refusals.Refusal;
import abono.refusals.RefusalReason;

/** Two people saved the same thing; the database let the first through. */
class ChangedMeanwhile extends Refusal {
    private static final long serialVersionUID = 1L;

    private enum Reason implements RefusalReason {
        STALE;

        @Override
        public Kind kind() {
            return Kind.STALE;
        }
    }

    ChangedMeanwhile() {
        super(Reason.STALE);
    }
}
