package abono.orders;

import abono.refusals.Refusal;
import abono.refusals.RefusalReason;
import jakarta.ejb.ApplicationException;

/** Why something can't be ordered. */
@ApplicationException(rollback = true)
public class OrderRefusal extends Refusal {
    private static final long serialVersionUID = 1L;

    /** The reasons. */
    public enum Reason implements RefusalReason {
        /** Corporate accounts buy through their representative (R4). */
        CORPORATE(Kind.CONFLICT),
        /** figures: product. */
        TRIED_BEFORE(Kind.CONFLICT),
        NOTHING_CHANGED(Kind.INVALID),
        ALREADY_IN_CART(Kind.CONFLICT),
        /** figures: most items. */
        CART_FULL(Kind.CONFLICT),
        CART_EMPTY(Kind.CONFLICT),
        /** figures: number and open amount of the invoice (R3). */
        OVERDUE_INVOICE(Kind.CONFLICT),
        /** figures: number and open amount of the invoice whose charge runs or has failed (R3). */
        CHARGE_UNPAID(Kind.CONFLICT),
        /** figures: number and due amount of the order that waits to be paid. */
        ORDER_IN_PROGRESS(Kind.CONFLICT),
        /** The same key came with an order of somebody else. */
        KEY_USED(Kind.CONFLICT),
        NO_PREVIEW(Kind.INVALID),
        /** figures: what was shown, what it is now (U1). */
        AMOUNT_MOVED(Kind.STALE);

        private final Kind kind;

        Reason(Kind kind) {
            this.kind = kind;
        }

        @Override
        public Kind kind() {
            return kind;
        }
    }

    OrderRefusal(Reason reason, Object... figures) {
        super(reason, figures);
    }
}
