package abono.payments;

import abono.refusals.Refusal;
import abono.refusals.RefusalReason;
import jakarta.ejb.ApplicationException;

/** Why a payment was not taken. */
@ApplicationException(rollback = true)
public class PaymentRefusal extends Refusal {
    private static final long serialVersionUID = 1L;

    /** The reasons. */
    public enum Reason implements RefusalReason {
        /** The same key came with another request. */
        KEY_USED(Kind.CONFLICT, null),
        UNKNOWN_CARD(Kind.INVALID, "paymentMethod"),
        EXPIRED_CARD(Kind.INVALID, "paymentMethod"),
        NO_CARD(Kind.INVALID, "paymentMethod"),
        RECEIVED_IN_FUTURE(Kind.INVALID, "receivedOn");

        private final Kind kind;
        private final String field;

        Reason(Kind kind, String field) {
            this.kind = kind;
            this.field = field;
        }

        @Override
        public Kind kind() {
            return kind;
        }

        @Override
        public String field() {
            return field;
        }
    }

    PaymentRefusal(Reason reason, Object... figures) {
        super(reason, figures);
    }
}
