package abono.security;

import abono.refusals.Refusal;
import abono.refusals.RefusalReason;
import jakarta.ejb.ApplicationException;

/** Why somebody was not let in, or not let do it. */
@ApplicationException(rollback = true)
public class AccessRefusal extends Refusal {
    private static final long serialVersionUID = 1L;

    /** The reasons. */
    public enum Reason implements RefusalReason {
        /** It does not exist, or not for this person: nobody can tell which. */
        UNKNOWN(Kind.UNKNOWN),
        MISSING_RIGHT(Kind.FORBIDDEN),
        WRONG_CREDENTIALS(Kind.INVALID),
        TOO_MANY_TRIES(Kind.LATER);

        private final Kind kind;

        Reason(Kind kind) {
            this.kind = kind;
        }

        @Override
        public Kind kind() {
            return kind;
        }
    }

    private AccessRefusal(Reason reason, Object... figures) {
        super(reason, figures);
    }

    /** There is no such thing, as far as this person can tell. */
    public static AccessRefusal unknown() {
        return new AccessRefusal(Reason.UNKNOWN);
    }

    static AccessRefusal missingRight() {
        return new AccessRefusal(Reason.MISSING_RIGHT);
    }

    static AccessRefusal wrongCredentials() {
        return new AccessRefusal(Reason.WRONG_CREDENTIALS);
    }

    /** Who asks so often has to wait. */
    public static AccessRefusal tooManyTries(long seconds) {
        return new AccessRefusal(Reason.TOO_MANY_TRIES, seconds);
    }
}
