package abono.quotelinks;

import abono.acceptance.AcceptQuote;
import abono.acceptance.Acceptance;
import abono.acceptance.AcceptanceResult;
import abono.acceptance.AcceptanceService;
import abono.acceptance.Authority;
import abono.quotes.Quote;
import abono.quotes.QuoteAnswerService;
import abono.quotes.QuoteLife;
import abono.quotes.answers.AcceptanceWay;
import abono.quotes.answers.Signature;
import abono.security.AccessRefusal;
import abono.security.Caller;
import abono.security.Right;
import abono.time.BusinessTime;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;

/**
 * Answers a quote by a link and its code (Q6): the caller is the link's person, confirmed in this
 * request, and from here on acts for this account only and can do nothing but choose, comment,
 * propose and answer.
 *
 * <p>What makes it once: the row lock on the link, then that on the quote; link and code are used
 * up in the transaction of the answer.
 */
@Stateless
@RolesAllowed(Right.ACCEPT_QUOTES)
public class LinkAnswerService {
    @Inject private QuoteLinks links;
    @Inject private QuoteLife quotes;
    @Inject private AcceptanceService acceptances;
    @Inject private QuoteAnswerService answers;
    @Inject private Caller caller;
    @Inject private BusinessTime time;
    @Inject private Event<OfferEvent> events;

    /**
     * Lets the link's person act for its account for the rest of the request: choose, comment,
     * propose. Their code was confirmed in this request.
     *
     * @throws AccessRefusal UNKNOWN when there is no such link or it is another's
     * @throws OfferRefusal LINK_OVER
     */
    public void act(String secret) {
        QuoteLink link = mine(secret);
        if (links.state(link, time.now()) != LinkState.OPEN) {
            throw new OfferRefusal(OfferRefusal.Reason.LINK_OVER);
        }
    }

    /**
     * Accepts the link's quote, or asks the account's approvers to when its rules want that (U5);
     * the same key gets the same answer. Asking uses up neither link nor code.
     *
     * @param revision the one that the signer was shown
     * @throws AccessRefusal UNKNOWN when there is no such link or it is another's
     * @throws OfferRefusal LINK_OVER, NO_CODE
     * @throws abono.quotes.QuoteRefusal when the quote cannot be accepted any more
     * @throws abono.refusals.InvalidInput when the signature doesn't bind
     */
    public AcceptanceResult accept(
            String secret, String code, int revision, Signature signature, String key) {
        QuoteLink link = mine(secret);
        Quote quote = quotes.locked(link.quote().id());
        LinkCode used = quote.acceptedBy(key) ? null : checked(link, secret, code);
        AcceptanceResult result =
                acceptances.accept(
                        new AcceptQuote(
                                quote.id(),
                                revision,
                                signature.by(AcceptanceWay.LINK),
                                key,
                                new Authority.LinkBearer(link.person().id())));
        if (used != null && result instanceof Acceptance) {
            use(link, used);
        }
        return result;
    }

    /**
     * Declines the link's quote.
     *
     * @throws AccessRefusal UNKNOWN when there is no such link or it is another's
     * @throws OfferRefusal LINK_OVER, NO_CODE
     * @throws abono.refusals.InvalidInput when the reason won't do
     */
    public Quote decline(String secret, String code, String reason) {
        QuoteLink link = mine(secret);
        quotes.locked(link.quote().id());
        use(link, checked(link, secret, code));
        return answers.decline(link.quote().id(), reason);
    }

    private QuoteLink mine(String secret) {
        QuoteLink link = links.locked(secret);
        if (!link.person().id().equals(caller.id())) {
            throw AccessRefusal.unknown();
        }
        caller.narrow(link.quote().account(), OfferLinkService.RIGHTS);
        return link;
    }

    private LinkCode checked(QuoteLink link, String secret, String code) {
        Instant now = time.now();
        if (links.state(link, now) != LinkState.OPEN) {
            throw new OfferRefusal(OfferRefusal.Reason.LINK_OVER);
        }
        LinkCode last = links.code(link, now);
        if (last == null
                || last.used()
                || !last.good(now)
                || !last.matches(secret, OfferLinkService.digits(code))) {
            throw new OfferRefusal(OfferRefusal.Reason.NO_CODE);
        }
        return last;
    }

    private void use(QuoteLink link, LinkCode code) {
        Instant now = time.now();
        code.use(now);
        link.use(now);
        events.fire(
                new OfferEvent.LinkUsed(
                        link.quote().id(), link.quote().account().id(), link.person().id()));
    }
}
