package abono.offlineacceptance;

import abono.refusals.Refusal;
import abono.refusals.RefusalReason;
import jakarta.ejb.ApplicationException;

/** Why a yes by phone or mail is not taken, confirmed or contested. */
@ApplicationException(rollback = true)
class RecordedRefusal extends Refusal {
    private static final long serialVersionUID = 1L;

    /** The reasons. */
    public enum Reason implements RefusalReason {
        /** Another record of the quote waits; figures: who wrote it. */
        RECORDED_ALREADY(Kind.CONFLICT),
        /** Somebody confirmed or refused it before. */
        DECIDED(Kind.CONFLICT),
        /** A second employee decides. */
        OWN_RECORD(Kind.CONFLICT),
        /** figures: last day. */
        CONTEST_OVER(Kind.CONFLICT),
        CONTESTED_ALREADY(Kind.CONFLICT),
        /** Nobody contests it, or it was decided. */
        NOT_CONTESTED(Kind.CONFLICT),
        /** Who wrote the acceptance down does not decide on its contest. */
        OWN_CONTEST(Kind.CONFLICT),
        /** figures: the quote that changed the same subscription since. */
        CHANGED_SINCE(Kind.CONFLICT),
        /** figures: the quote, accepted before the portal kept what contracts were. */
        BEFORE_UNKNOWN(Kind.CONFLICT);

        private final Kind kind;

        Reason(Kind kind) {
            this.kind = kind;
        }

        @Override
        public Kind kind() {
            return kind;
        }
    }

    RecordedRefusal(Reason reason, Object... figures) {
        super(reason, figures);
    }
}
