package abono.purchaseorders;

import abono.refusals.Refusal;
import abono.refusals.RefusalReason;
import jakarta.ejb.ApplicationException;

/** Why a purchase order would not do it. */
@ApplicationException(rollback = true)
public class PurchasingRefusal extends Refusal {
    private static final long serialVersionUID = 1L;
    private static final String CHOSEN = "purchaseOrder";

    /** The reasons. */
    public enum Reason implements RefusalReason {
        /** Somebody else set the limit meanwhile. */
        CHANGED_MEANWHILE(Kind.STALE, null),
        /** figures: number. */
        NUMBER_TAKEN(Kind.CONFLICT, "number"),
        /** figures: what is reserved and consumed. */
        BELOW_USED(Kind.CONFLICT, "amount"),
        ONLY_CORPORATE(Kind.INVALID, null),
        /** figures: number. */
        CLOSED(Kind.CONFLICT, CHOSEN),
        /** figures: number, last day. */
        EXPIRED(Kind.CONFLICT, CHOSEN),
        /** figures: number, first day. */
        NOT_YET_VALID(Kind.CONFLICT, CHOSEN),
        /** figures: number, its currency, the other. */
        OTHER_CURRENCY(Kind.CONFLICT, CHOSEN),
        /** figures: number, remaining, needed. */
        TOO_SMALL(Kind.CONFLICT, CHOSEN),
        /** One of several that were named; figures: number. */
        NOT_REGISTERED(Kind.INVALID, CHOSEN),
        /** A total over the limit needs a registered one (Q8); figures: limit. */
        ORDER_REQUIRED(Kind.INVALID, CHOSEN);

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

    PurchasingRefusal(Reason reason, Object... figures) {
        super(reason, figures);
    }
}
