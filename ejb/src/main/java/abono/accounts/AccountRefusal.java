package abono.accounts;

import abono.refusals.Refusal;
import abono.refusals.RefusalReason;
import jakarta.ejb.ApplicationException;

/** Why an account or its people stay as they are. */
@ApplicationException(rollback = true)
public class AccountRefusal extends Refusal {
    private static final long serialVersionUID = 1L;

    /** The reasons. */
    public enum Reason implements RefusalReason {
        CHANGED_MEANWHILE(Kind.STALE),
        /** The account would have nobody who may act for it. */
        LAST_BILLING_CONTACT(Kind.CONFLICT),
        MEMBER_ALREADY(Kind.CONFLICT),
        /** Staff are not members of accounts. */
        STAFF(Kind.CONFLICT),
        INVITED_ALREADY(Kind.CONFLICT),
        /** The link was used, has expired or was never one. */
        INVITATION_OVER(Kind.CONFLICT);

        private final Kind kind;

        Reason(Kind kind) {
            this.kind = kind;
        }

        @Override
        public Kind kind() {
            return kind;
        }
    }

    /** A refusal for a reason, with the figures that its sentence names. */
    public AccountRefusal(Reason reason, Object... figures) {
        super(reason, figures);
    }
}
