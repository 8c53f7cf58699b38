package abono.acceptance;

import abono.accounts.Account;
import abono.accounts.Accounts;
import abono.purchaseapprovals.ConsentRequest;
import abono.purchaseapprovals.ConsentService;
import abono.purchaseapprovals.ConsentVote;
import abono.purchaseapprovals.Consents;
import abono.purchaseapprovals.Votes;
import abono.purchaseorders.Wallets;
import abono.quotes.Quote;
import abono.quotes.QuoteLife;
import abono.quotes.QuoteReadService;
import abono.quotes.answers.Signature;
import abono.security.AccessRefusal;
import abono.security.Caller;
import abono.security.Right;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * The approvers' side of an acceptance (U5): who would be asked, and the last needed yes, which
 * accepts the quote in its own transaction.
 *
 * <p>What makes it once: the row locks on the quote and then on the request put the votes in line,
 * so that one of them is the last; and all that makes any acceptance once.
 */
@Stateless
@RolesAllowed(Right.READ_BILLING)
public class ApprovalService {
    @Inject private ConsentService requests;
    @Inject private Consents approvals;
    @Inject private Votes votes;
    @Inject private QuoteReadService reader;
    @Inject private QuoteLife quotes;
    @Inject private AcceptanceService acceptances;
    @Inject private Wallets orders;
    @Inject private Accounts accounts;
    @Inject private Caller caller;

    /** Whether the caller's yes to the quote would be a request, by the account's rules. */
    public boolean asks(UUID id) {
        Quote quote = reader.find(id);
        Account account = quote.account();
        boolean bindsAlone = caller.may(Right.ACCEPT_QUOTES, account);
        return caller.may(Right.REQUEST_PURCHASES, account)
                && approvals.rules(account.id()).on()
                && (!bindsAlone || approvals.step(account.id(), quote.total()).isPresent());
    }

    /**
     * The names of those who would be asked to approve the quote, should the caller ask now; none
     * when nobody need be asked.
     */
    public List<String> approvers(UUID id) {
        Quote quote = reader.find(id);
        return approvals.approvers(quote.account().id(), quote.total(), caller.id());
    }

    /**
     * Says yes, for one seat: the caller's own, else one that they sit in for. The last needed yes
     * accepts the quote in this transaction; a payment it lets pass.
     *
     * @param title the caller's position as the certificate is to name it; null for what they are
     *     for the account
     * @throws abono.refusals.InvalidInput when the title is too long, or the certificate cannot
     *     draw it
     * @throws abono.purchaseapprovals.ConsentRefusal DECIDED_ALREADY, OWN_REQUEST, NOT_AN_APPROVER,
     *     VOTED_ALREADY
     * @throws abono.quotes.QuoteRefusal when the quote cannot be accepted any more
     */
    @RolesAllowed(Right.APPROVE_PURCHASES)
    public ConsentRequest approve(UUID id, String title) {
        ConsentRequest found = requests.find(id);
        accounts.guarded(found.accountId(), Right.APPROVE_PURCHASES);
        ConsentRequest request = locked(found);
        ConsentVote vote = votes.approve(request, title);
        if (!request.waits() && !request.forPayment()) {
            accept(request, vote);
        }
        return request;
    }

    /** The last approver signs what was asked; who asked is named beside them. */
    private void accept(ConsentRequest request, ConsentVote last) {
        Signature signature =
                new Signature(
                                caller.person().name(),
                                last.title(),
                                true,
                                request.purchaseOrder(),
                                request.address())
                        .under(request.amount());
        acceptances.accept(
                new AcceptQuote(
                        request.quoteId(),
                        request.revision(),
                        signature,
                        request.key(),
                        new Authority.ApproverChain(request.id())));
    }

    /**
     * Names the purchase order of a request that waits: its requester may, and whoever is asked.
     *
     * @param number the customer's, or blank for none
     * @throws abono.refusals.InvalidInput when it is longer than 40 characters, or documents cannot
     *     draw it
     * @throws abono.purchaseapprovals.ConsentRefusal DECIDED_ALREADY, NOT_AN_APPROVER for others
     * @throws abono.purchaseorders.PurchasingRefusal when it doesn't cover the whole term, or one
     *     is needed (Q8)
     */
    public ConsentRequest orderUnder(UUID id, String number) {
        ConsentRequest request = locked(requests.find(id));
        if (request.forPayment()) {
            throw AccessRefusal.unknown();
        }
        votes.refuseUnlessOrderable(request);
        String named = Signature.orderOf(number);
        Account account = accounts.get(request.accountId());
        orders.refuseUnlessCovered(account, named, request.amount());
        votes.orderUnder(request, named);
        return request;
    }

    /** The request under its row lock, after that of its quote, as everybody locks them. */
    private ConsentRequest locked(ConsentRequest request) {
        if (!request.forPayment()) {
            quotes.locked(request.quoteId());
        }
        return approvals.locked(request);
    }
}
