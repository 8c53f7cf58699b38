package abono.pricing.schedules;

import abono.money.Money;
import abono.pricing.Choice;
import abono.pricing.Term;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One thing that happens to a subscription on a day.
 *
 * @param choice what it is afterwards
 * @param term that begins with a contract's renewal; else null
 * @param charged net of what the rest of the billing period costs after an amendment; else null
 * @param quote that a contract is of afterwards; else null
 * @param agreed whether it was agreed by a quote; else it happens by itself
 */
public record ContractAct(
        Kind kind,
        LocalDate on,
        Choice choice,
        Term term,
        Money charged,
        UUID quote,
        boolean agreed)
        implements Serializable {
    /** What can happen. */
    public enum Kind {
        /** The next billing period of the term begins. */
        BILL,
        /** Plan, seats or price are others for the rest of the term. */
        AMEND,
        /** Another term begins, or the next period of what has no term. */
        RENEW,
        /** It is over. */
        END
    }
}
