package abono.quotes;

import abono.refusals.Refusal;
import abono.refusals.RefusalReason;
import jakarta.ejb.ApplicationException;

/** Why a quote would not do it. */
@ApplicationException(rollback = true)
public class QuoteRefusal extends Refusal {
    private static final long serialVersionUID = 1L;

    /** The reasons. */
    public enum Reason implements RefusalReason {
        /** figures: who, when. */
        ALREADY_ACCEPTED(Kind.CONFLICT),
        ALREADY_DECLINED(Kind.CONFLICT),
        /** figures: last day. */
        EXPIRED(Kind.CONFLICT),
        WITHDRAWN(Kind.CONFLICT),
        SUPERSEDED(Kind.CONFLICT),
        NOT_SENT(Kind.CONFLICT),
        /** figures: present status. */
        NOT_A_DRAFT(Kind.CONFLICT),
        /** figures: present status. */
        CANNOT_REVISE(Kind.CONFLICT),
        /** figures: revision now. */
        ANOTHER_REVISION(Kind.STALE),
        CHANGED_MEANWHILE(Kind.STALE),
        ONLY_CORPORATE(Kind.INVALID),
        /** A draft that replaces this one exists already. */
        BEING_REVISED(Kind.CONFLICT);

        private final Kind kind;

        Reason(Kind kind) {
            this.kind = kind;
        }

        @Override
        public Kind kind() {
            return kind;
        }
    }

    QuoteRefusal(Reason reason, Object... figures) {
        super(reason, figures);
    }
}
