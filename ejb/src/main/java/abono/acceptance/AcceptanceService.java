package abono.acceptance;

import abono.acceptance.evidence.Before;
import abono.acceptance.evidence.Evidence;
import abono.acceptance.evidence.Testimony;
import abono.invoices.Invoice;
import abono.invoices.Invoices;
import abono.purchaseapprovals.ConsentRequest;
import abono.purchaseorders.Surplus;
import abono.purchaseorders.Wallets;
import abono.quotes.Quote;
import abono.quotes.QuoteEvent;
import abono.quotes.QuoteLife;
import abono.quotes.QuoteReadService;
import abono.security.Caller;
import abono.security.Right;
import abono.subscriptions.Subscription;
import abono.subscriptions.SubscriptionService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A customer accepts a quote (Q7): one command, one transaction, exactly once, whichever way the
 * yes was said. Pages, REST, links, records of phone calls and the last approver build the command
 * and call it; its authority is what guards it, not the right at the door.
 *
 * <p>What makes it once: the row lock on the quote lets one acceptance pass and the second sees it
 * ACCEPTED; quotes of an account that touch subscriptions are accepted one after the other, in line
 * at the account's advisory lock; behind that stand the unique indexes {@code subscription_once} (a
 * quote line is one subscription), the unique origin of an invoice, {@code quote_one_accepted} and
 * the one evidence row of a quote. A crash before the commit leaves nothing; a reply lost after it
 * is answered again for the same key.
 *
 * <p>Deadlock-free: every transaction takes its locks in this order: the line of the account, the
 * quote, the others that it ends, its subscriptions, purchase orders, the number of the invoice,
 * the chain of the evidence, the audit trail.
 */
@Stateless
@RolesAllowed(Right.READ_BILLING)
public class AcceptanceService {
    @Inject private AuthorityCheck authorities;
    @Inject private OfferPaper paper;
    @Inject private QuoteLife quotes;
    @Inject private Asking asking;
    @Inject private Fulfilment fulfilment;
    @Inject private Wallets orders;
    @Inject private Grounds grounds;
    @Inject private Evidence evidence;
    @Inject private Caller caller;
    @Inject private Event<QuoteEvent> events;
    @Inject private QuoteReadService reader;
    @Inject private SubscriptionService subscriptions;
    @Inject private Invoices invoices;

    /**
     * Accepts the quote and makes it come true: subscriptions start or change, the first invoice is
     * issued. Where the account's rules want approval first (U5), its approvers are asked instead.
     *
     * @return what it became, or the request that waits
     * @throws abono.security.AccessRefusal when the authority does not hold
     * @throws abono.purchaseapprovals.ConsentRefusal CONSENT_NEEDED where nobody can be asked,
     *     ASKED_ALREADY, NOT_ENOUGH_APPROVERS
     * @throws abono.quotes.QuoteRefusal when it cannot be accepted any more, or another revision or
     *     total holds
     * @throws abono.refusals.InvalidInput when the signature doesn't bind
     * @throws abono.purchaseorders.PurchasingRefusal when its purchase order doesn't cover the
     *     whole term, or the total needs one (Q8)
     */
    public AcceptanceResult accept(AcceptQuote command) {
        authorities.check(command);
        String offer = paper.sha256(command.quote());
        Quote quote = quotes.locked(command.quote());
        if (quote.acceptedBy(command.key())) {
            return became(quote);
        }
        if (asking.isNeeded(quote, command.authority())) {
            ConsentRequest request = asking.ask(quote, command);
            if (request.waits()) {
                return new ApprovalAsked(request);
            }
        }
        return bind(quote, command, offer);
    }

    /** The quote is locked and its authority holds: from here on it comes true, top to bottom. */
    private Acceptance bind(Quote quote, AcceptQuote command, String offer) {
        quotes.accept(quote, command.revision(), command.signature(), command.key(), caller.id());
        quotes.expireOthers(quote);
        Fulfilment.Held held = fulfilment.hold(quote);
        Before before = fulfilment.before(quote);
        Surplus spare = held.none() ? null : orders.surplus(quote.account());
        orders.reserve(quote.account(), quote.id(), quote.answer().purchaseOrder(), quote.total());
        Acceptance accepted = fulfilment.fulfil(quote, held);
        if (spare != null) {
            orders.release(spare, quote.id());
        }
        Testimony testimony = grounds.of(command.authority());
        evidence.seal(quote, command.signature(), before, testimony, offer);
        tell(quote);
        return accepted;
    }

    private void tell(Quote quote) {
        events.fire(
                new QuoteEvent.Accepted(
                        quote.id(),
                        quote.account().id(),
                        quote.number(),
                        quote.revision(),
                        quote.answer().signerName()));
    }

    /** What an accepted quote became, for its reader. */
    public Acceptance outcome(UUID id) {
        return became(reader.find(id));
    }

    private Acceptance became(Quote quote) {
        List<Invoice> issued = invoices.ofOrigin(quote.id());
        issued.forEach(invoice -> caller.require(Right.READ_BILLING, invoice.account()));
        List<Subscription> became = new ArrayList<>(subscriptions.ofDocument(quote.id()));
        quote.lines().stream()
                .filter(line -> line.picked() && line.subscription() != null)
                .forEach(line -> became.add(line.subscription()));
        return new Acceptance(quote, became, issued.isEmpty() ? null : issued.get(0));
    }
}
