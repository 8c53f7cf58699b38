package abono.idempotency;

import abono.refusals.Refusal;
import abono.refusals.RefusalReason;
import jakarta.ejb.ApplicationException;

/** Why a key was not taken. */
@ApplicationException(rollback = true)
class IdempotencyRefusal extends Refusal {
    private static final long serialVersionUID = 1L;

    /** The reasons. */
    public enum Reason implements RefusalReason {
        /** The key came before with another request. */
        KEY_USED,
        /** The first command with this key is still being carried out. */
        IN_PROGRESS,
        /** The command was carried out, but what it answered was lost. */
        ANSWER_LOST;

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String field() {
            return "Idempotency-Key";
        }
    }

    IdempotencyRefusal(Reason reason) {
        super(reason);
    }
}
