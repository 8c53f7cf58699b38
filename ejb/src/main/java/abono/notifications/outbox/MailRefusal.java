package abono.notifications.outbox;

import abono.refusals.Refusal;
import abono.refusals.RefusalReason;
import jakarta.ejb.ApplicationException;

/** Why a mail would not. */
@ApplicationException(rollback = true)
class MailRefusal extends Refusal {
    private static final long serialVersionUID = 1L;

    /** The reasons. */
    public enum Reason implements RefusalReason {
        NOT_PARKED;

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    MailRefusal(Reason reason) {
        super(reason);
    }
}
