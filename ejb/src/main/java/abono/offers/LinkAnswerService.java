package abono.offers;

import abono.billing.Acceptance;
import abono.billing.QuoteAcceptanceService;
import abono.quotes.AcceptanceWay;
import abono.quotes.Quote;
import abono.quotes.QuoteAnswerService;
import abono.quotes.Signature;
import abono.security.AccessRefusal;
import abono.security.Caller;
import abono.security.Right;
import abono.time.BusinessTime;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Answers a quote by a link and its code (Q6): the caller is the link's person, confirmed in this
 * request, and from here on acts for this account only and can do nothing but answer.
 *
 * <p>What makes it once: the row lock on the link, then that on the quote; link and code are used
 * up in the transaction of the answer.
 */
@Stateless
@RolesAllowed(Right.ACCEPT_QUOTES)
public class LinkAnswerService {
    private static final Set<String> RIGHTS = Set.of(Right.READ_BILLING, Right.ACCEPT_QUOTES);

    @Inject private QuoteLinks links;
    @Inject private QuoteAcceptanceService acceptances;
    @Inject private QuoteAnswerService answers;
    @Inject private Caller caller;
    @Inject private BusinessTime time;
    @Inject private Event<OfferEvent> events;

    /**
     * Accepts the link's quote; the same key gets the same answer.
     *
     * @param revision the one that the signer was shown
     * @throws AccessRefusal UNKNOWN when there is no such link or it is another's
     * @throws OfferRefusal LINK_OVER, NO_CODE
     * @throws abono.quotes.QuoteRefusal when the quote cannot be accepted any more
     * @throws abono.refusals.InvalidInput when the signature doesn't bind
     */
    public Acceptance accept(
            String secret, String code, int revision, Signature signature, String key) {
        QuoteLink link = mine(secret);
        UUID quote = link.quote().id();
        boolean again = answers.locked(quote).acceptedBy(key);
        if (!again) {
            use(link, secret, code);
        }
        return acceptances.accept(quote, revision, signature.by(AcceptanceWay.LINK), key);
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
        answers.locked(link.quote().id());
        use(link, secret, code);
        return answers.decline(link.quote().id(), reason);
    }

    private QuoteLink mine(String secret) {
        QuoteLink link = links.locked(secret);
        if (!link.person().id().equals(caller.id())) {
            throw AccessRefusal.unknown();
        }
        caller.narrow(link.quote().account(), RIGHTS);
        return link;
    }

    private void use(QuoteLink link, String secret, String code) {
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
        last.use(now);
        link.use(now);
        events.fire(
                new OfferEvent.LinkUsed(
                        link.quote().id(), link.quote().account().id(), link.person().id()));
    }
}
