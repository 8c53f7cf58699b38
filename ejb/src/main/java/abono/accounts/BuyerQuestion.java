package abono.accounts;

import abono.refusals.FieldProblem;
import abono.refusals.InvalidInput;
import java.util.List;

/**
 * What an online account must be asked when its VAT number comes or goes: whether it buys as a
 * business from that day on. The tax of later invoices follows the answer (rule I3).
 */
public enum BuyerQuestion {
    /** A consumer gave a valid VAT number of the EU. */
    BECOMES_BUSINESS,
    /** A business took away its valid VAT number. */
    BECOMES_CONSUMER;

    /**
     * The question that a new VAT number raises, or null.
     *
     * @param counts whether it is a valid number of the EU
     */
    static BuyerQuestion of(Account account, String taxId, boolean counts) {
        if (account.corporate() || counts && taxId.equals(account.taxId())) {
            return null;
        }
        if (counts && !account.business()) {
            return BECOMES_BUSINESS;
        }
        return !counts && account.business() && account.taxIdValid() ? BECOMES_CONSUMER : null;
    }

    /**
     * Whether the account buys as a business once its number is changed.
     *
     * @param said its answer, or null when none was given
     * @throws InvalidInput when there is a question without an answer
     */
    static boolean answered(Account account, String taxId, boolean counts, Boolean said) {
        BuyerQuestion question = of(account, taxId, counts);
        if (question != null && said == null) {
            throw new InvalidInput(List.of(FieldProblem.of("business", "buyer." + question)));
        }
        boolean free = !account.corporate() && (question != null || counts);
        return free && said != null ? said : account.business();
    }
}
