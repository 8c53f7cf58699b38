package abono.acceptance;

import abono.purchaseapprovals.Consents;
import abono.purchaseorders.Wallets;
import abono.quotes.Quote;
import abono.quotes.QuoteTaxes;
import abono.quotes.answers.Signature;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * What has to hold before a quote can be accepted, asked by whoever writes a yes down that others
 * confirm later, so that nobody confirms it in vain. Changes nothing; the caller holds the quote's
 * row lock.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class AcceptanceConditions {
    @Inject private QuoteTaxes taxes;
    @Inject private Consents approvals;
    @Inject private Wallets orders;

    /**
     * Refuses what the quote itself would refuse.
     *
     * @throws abono.quotes.QuoteRefusal when it cannot be accepted any more, or another revision
     *     holds
     * @throws abono.refusals.InvalidInput when the signature doesn't bind
     */
    public void refuseUnlessAcceptable(Quote quote, int revision, Signature signature) {
        taxes.refuseUnlessAcceptable(quote, revision, signature);
    }

    /**
     * Refuses what the account's own rules refuse to employees who took the yes.
     *
     * @throws abono.purchaseapprovals.ConsentRefusal when they ask for approval first (U5)
     * @throws abono.purchaseorders.PurchasingRefusal when the purchase order won't do (Q8)
     */
    public void refuseUnlessFree(Quote quote, Signature signature) {
        approvals.refuseIfNeeded(quote.account().id(), quote.total());
        refuseUnlessCovered(quote, signature);
    }

    /** Refuses a purchase order that won't do (Q8). */
    void refuseUnlessCovered(Quote quote, Signature signature) {
        orders.refuseUnlessCovered(quote.account(), signature.purchaseOrder(), quote.total());
    }
}
