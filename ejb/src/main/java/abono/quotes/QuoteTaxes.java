package abono.quotes;

import abono.accounts.Account;
import abono.accounts.Accounts;
import abono.quotes.answers.Signature;
import abono.tax.TaxDecision;
import abono.tax.TaxRules;
import abono.time.BusinessTime;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/**
 * Holds quotes to the tax of today (I3): what an open one shows must be what its invoices will bear
 * (Q2), and the later ones are taxed by what holds then. When buyer, rate or law have moved since
 * it was priced, it is priced again before it is accepted (U2).
 */
@Dependent
public class QuoteTaxes {
    @Inject private Accounts accounts;
    @Inject private TaxRules taxes;
    @Inject private BusinessTime time;

    /** The tax of a sale to the account today, by its time zone. */
    public TaxDecision today(Account account) {
        return taxes.decide(accounts.issuer().place(), account.buyer(), time.today(account.zone()));
    }

    /** Whether the quote was priced with another tax than that of today. */
    public boolean moved(Quote quote) {
        return !quote.tax().same(today(quote.account()));
    }

    /** Refuses to let a draft leave with another tax than that of today: saved again, it has it. */
    public void refuseIfMoved(Quote draft) {
        QuoteRefusal.refuseOtherTax(draft.tax(), today(draft.account()));
    }

    /**
     * Refuses what the acceptance of the quote would refuse today, and changes nothing.
     *
     * @param shown the revision that the signer was shown
     * @throws QuoteRefusal when it cannot be accepted any more, another revision holds, or it has
     *     to be priced again
     * @throws abono.refusals.InvalidInput when the signature doesn't bind
     */
    public void refuseUnlessAcceptable(Quote quote, int shown, Signature signature) {
        Account account = quote.account();
        quote.refuseUnlessAcceptable(shown, signature, time.today(account.zone()), today(account));
    }
}
