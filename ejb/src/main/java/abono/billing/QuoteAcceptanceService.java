package abono.billing;

import abono.acceptance.evidence.Before;
import abono.acceptance.evidence.Evidence;
import abono.contracts.Fulfilment;
import abono.invoices.Invoice;
import abono.invoices.InvoiceService;
import abono.purchaseapprovals.ConsentEvent;
import abono.purchaseapprovals.Consents;
import abono.purchaseorders.Surplus;
import abono.purchaseorders.Wallets;
import abono.quotes.Quote;
import abono.quotes.QuoteAnswerService;
import abono.quotes.QuoteReadService;
import abono.quotes.Signature;
import abono.security.AccessRefusal;
import abono.security.Right;
import abono.subscriptions.ContestedContracts;
import abono.subscriptions.Subscription;
import abono.subscriptions.SubscriptionService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A customer accepts a quote (Q7): one transaction, exactly once.
 *
 * <p>What makes it once: the row lock on the quote lets one acceptance pass and the second sees it
 * ACCEPTED; quotes of an account that touch subscriptions are accepted one after the other, in line
 * at the account's advisory lock; behind that stand the unique indexes {@code subscription_once} (a
 * quote line is one subscription), the unique origin of an invoice and {@code quote_one_accepted}.
 * A crash before the commit leaves nothing; a reply lost after it is answered again for the same
 * key.
 *
 * <p>Nobody waits crosswise, since all lock in this order: the line of the account, the quote, the
 * others that it ends, its subscriptions, purchase orders, the number of the invoice, the chain of
 * the evidence, the audit trail.
 */
@Stateless
@RolesAllowed(Right.ACCEPT_QUOTES)
public class QuoteAcceptanceService {
    @Inject private QuoteAnswerService answers;
    @Inject private QuoteReadService quotes;
    @Inject private SubscriptionService subscriptions;
    @Inject private Fulfilment fulfilment;
    @Inject private InvoiceService invoices;
    @Inject private Wallets wallets;
    @Inject private Consents consents;
    @Inject private Evidence evidence;
    @Inject private ContestedContracts contested;

    /**
     * Accepts the quote and makes it come true: subscriptions start, the first invoice is issued.
     *
     * @param revision the one that the signer was shown
     * @param key the command's idempotency key: the same key gets the same answer
     * @throws abono.purchaseapprovals.ConsentRefusal when the account's rules ask for approval
     *     first (U5)
     * @throws abono.quotes.QuoteRefusal when it cannot be accepted any more, or another revision
     *     holds
     * @throws abono.refusals.InvalidInput when the signature doesn't bind
     * @throws abono.purchaseorders.PurchasingRefusal when its purchase order doesn't cover the
     *     whole term, or the total needs one (Q8)
     */
    public Acceptance accept(UUID id, int revision, Signature signature, String key) {
        Quote quote = answers.locked(id);
        if (quote.acceptedBy(key)) {
            return became(quote);
        }
        consents.refuseIfNeeded(quote);
        return bind(quote, revision, signature, key);
    }

    /**
     * The last needed approver said yes (U5): binds in the same transaction.
     *
     * @throws AccessRefusal when there is no such consent
     */
    @RolesAllowed({Right.APPROVE_PURCHASES, Right.REQUEST_PURCHASES})
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void consented(@Observes ConsentEvent.Complete event) {
        Quote quote = answers.consented(event.quote());
        if (!consents.given(event.subject(), event.quote())) {
            throw AccessRefusal.unknown();
        }
        bind(quote, event.revision(), event.signature(), event.key());
    }

    /**
     * Accepts what was said by phone or mail and confirmed by a second employee (U9); the record of
     * it, without which no evidence is sealed, is the guard.
     *
     * @throws AccessRefusal when there is no such record, or the way is another
     */
    @RolesAllowed(Right.DRAFT_QUOTES)
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Acceptance told(UUID id, int revision, Signature signature, String key) {
        if (!signature.way().told()) {
            throw AccessRefusal.unknown();
        }
        Quote quote = answers.consented(id);
        consents.refuseIfNeeded(quote);
        return bind(quote, revision, signature, key);
    }

    /**
     * Refuses what {@link #told} would refuse by the account's own rules, so that nobody has to
     * confirm it in vain; changes nothing.
     *
     * @throws abono.purchaseapprovals.ConsentRefusal when they ask for approval first (U5)
     * @throws abono.purchaseorders.PurchasingRefusal when the purchase order won't do (Q8)
     */
    @RolesAllowed(Right.DRAFT_QUOTES)
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void refuseUntold(UUID id, Signature signature) {
        Quote quote = answers.consented(id);
        consents.refuseIfNeeded(quote);
        wallets.refuseUnlessCovered(quote.account(), signature.purchaseOrder(), quote.total());
    }

    private Acceptance bind(Quote quote, int revision, Signature signature, String key) {
        answers.accept(quote, revision, signature, key);
        Fulfilment.Held held = fulfilment.hold(quote);
        contested.remember(quote.id(), held.subscriptions().values());
        Before before = Before.of(quote, quotes.today(quote));
        boolean changes = !held.subscriptions().isEmpty();
        Surplus spare = changes ? wallets.surplus(quote.account()) : null;
        wallets.reserve(quote.account(), quote.id(), quote.answer().purchaseOrder(), quote.total());
        Fulfilment.Done done = fulfilment.fulfil(quote, held);
        if (changes) {
            wallets.release(spare, quote.id());
        }
        evidence.seal(quote, signature, before);
        return new Acceptance(quote, done.subscriptions(), done.invoice());
    }

    /** What an accepted quote became, for its reader. */
    @RolesAllowed(Right.READ_BILLING)
    public Acceptance outcome(UUID id) {
        return became(quotes.find(id));
    }

    private Acceptance became(Quote quote) {
        List<Invoice> issued = invoices.ofOrigin(quote.id());
        List<Subscription> became = new ArrayList<>(subscriptions.ofDocument(quote.id()));
        quote.lines().stream()
                .filter(line -> line.picked() && line.subscription() != null)
                .forEach(line -> became.add(line.subscription()));
        return new Acceptance(quote, became, issued.isEmpty() ? null : issued.get(0));
    }
}
