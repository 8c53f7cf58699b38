package abono.acceptance;

import abono.accounts.Account;
import abono.purchaseapprovals.Consents;
import abono.quotes.Quote;
import abono.quotes.QuoteLife;
import abono.security.AccessRefusal;
import abono.security.Caller;
import abono.security.Right;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/**
 * Refuses whose authority does not reach the quote: the first step of an acceptance. Not to be told
 * from an unknown quote is one that was never sent, or a statement that does not hold; who only
 * lacks the right is told so.
 */
@Dependent
class AuthorityCheck {
    private final QuoteLife quotes;
    private final Consents approvals;
    private final Caller caller;

    /** With the quotes and approvals that statements are held to. */
    @Inject
    AuthorityCheck(QuoteLife quotes, Consents approvals, Caller caller) {
        this.quotes = quotes;
        this.approvals = approvals;
        this.caller = caller;
    }

    /**
     * Checks the command's authority.
     *
     * @throws AccessRefusal UNKNOWN, MISSING_RIGHT
     */
    void check(AcceptQuote command) {
        Quote quote = quotes.quote(command.quote());
        check(quote, command);
    }

    void check(Quote quote, AcceptQuote command) {
        Authority authority = command.authority();
        boolean hidden = quote == null || quote.sentAt() == null && !drafts(quote.account());
        refuseUnless(!hidden && authority.rests(command.signature().way()));
        Account account = quote.account();
        if (authority instanceof Authority.Signer) {
            signer(account);
        } else if (authority instanceof Authority.LinkBearer bearer) {
            refuseUnless(caller.id().equals(bearer.person()) && caller.actsOnlyFor(account));
            caller.require(Right.ACCEPT_QUOTES, account);
        } else if (authority instanceof Authority.TwoEmployees both) {
            caller.require(Right.DRAFT_QUOTES, account);
            refuseUnless(!caller.id().equals(both.recordedBy().id()));
        } else if (authority instanceof Authority.ApproverChain chain) {
            refuseUnless(approvals.given(chain.request(), quote.id()));
        } else {
            throw new IllegalStateException("Nobody checks a " + authority.getClass());
        }
    }

    /** Whoever may only ask to buy can say yes where the account's rules hold: it is asked. */
    private void signer(Account account) {
        boolean asks =
                caller.may(Right.REQUEST_PURCHASES, account) && approvals.rules(account.id()).on();
        if (!asks) {
            caller.require(Right.ACCEPT_QUOTES, account);
        }
    }

    private boolean drafts(Account account) {
        return caller.may(Right.DRAFT_QUOTES, account);
    }

    private static void refuseUnless(boolean holds) {
        if (!holds) {
            throw AccessRefusal.unknown();
        }
    }
}
