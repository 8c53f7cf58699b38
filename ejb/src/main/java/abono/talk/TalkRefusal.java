package abono.talk;

import abono.refusals.Refusal;
import abono.refusals.RefusalReason;
import jakarta.ejb.ApplicationException;

/** Why something cannot be said or answered. */
@ApplicationException(rollback = true)
public class TalkRefusal extends Refusal {
    private static final long serialVersionUID = 1L;

    /** The reasons. */
    public enum Reason implements RefusalReason {
        /** No revision of the quote has left the desk, so nobody else could read a comment. */
        NOT_SENT(Kind.CONFLICT),
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

    TalkRefusal(Reason reason, Object... figures) {
        super(reason, figures);
    }
}
