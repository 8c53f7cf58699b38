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
        /** No gateway takes payments here. */
        NOT_OFFERED(Kind.INVALID, "paymentMethod"),
        RECEIVED_IN_FUTURE(Kind.INVALID, "receivedOn"),
        /** figures: the account credit that there is. */
        NOT_ENOUGH_CREDIT(Kind.INVALID, "amount"),
        /** figures: number, day and amount of the same transfer that is recorded already. */
        SAME_TRANSFER(Kind.CONFLICT, null),
        /** Only a transfer that was recorded is undone by hand. */
        NOT_A_TRANSFER(Kind.CONFLICT, null),
        /** figures: number of the invoice whose money was given back since. */
        GIVEN_BACK_SINCE(Kind.CONFLICT, null),
        /** There is nothing to confirm any more, or the bank's answer is being asked for. */
        NOT_WAITING(Kind.CONFLICT, null);

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

    /** Not taken, for this reason, with the figures that its sentence says. */
    public PaymentRefusal(Reason reason, Object... figures) {
        super(reason, figures);
    }
}
