package abono.invoices;

import abono.refusals.Refusal;
import abono.refusals.RefusalReason;
import jakarta.ejb.ApplicationException;

/** Why an invoice would not take an amount. */
@ApplicationException(rollback = true)
public class InvoiceRefusal extends Refusal {
    private static final long serialVersionUID = 1L;

    /** The reasons. */
    public enum Reason implements RefusalReason {
        AMOUNT_NOT_POSITIVE(Kind.INVALID),
        NOTHING_OPEN(Kind.CONFLICT),
        /** All that is open is being paid just now. */
        PAYMENT_IN_PROGRESS(Kind.CONFLICT),
        /**
         * figures: number, what can be paid, what is being paid by card just now and 1 when there
         * is such a payment, else 0.
         */
        MORE_THAN_OPEN(Kind.INVALID);

        private final Kind kind;

        Reason(Kind kind) {
            this.kind = kind;
        }

        @Override
        public Kind kind() {
            return kind;
        }

        @Override
        public String field() {
            return "amount";
        }
    }

    InvoiceRefusal(Reason reason, Object... figures) {
        super(reason, figures);
    }
}
