package abono.quotes.comments;

import abono.refusals.Refusal;
import abono.refusals.RefusalReason;
import jakarta.ejb.ApplicationException;

/** Why nobody can comment. */
@ApplicationException(rollback = true)
class CommentRefusal extends Refusal {
    private static final long serialVersionUID = 1L;

    /** The reasons. */
    public enum Reason implements RefusalReason {
        /** No revision of the quote has left the desk, so nobody else could read a comment. */
        NOT_SENT(Kind.CONFLICT);

        private final Kind kind;

        Reason(Kind kind) {
            this.kind = kind;
        }

        @Override
        public Kind kind() {
            return kind;
        }
    }

    CommentRefusal(Reason reason, Object... figures) {
        super(reason, figures);
    }
}
