package abono.quotelinks;

import abono.refusals.Refusal;
import abono.security.Person;
import abono.time.BusinessTime;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;

/** Counts wrong codes, in a transaction that stays whatever the answer is. */
@Dependent
class CodeTries {
    @Inject private QuoteLinks links;
    @Inject private BusinessTime time;
    @Inject private Event<OfferEvent> events;

    /**
     * What came of a try.
     *
     * @param reader whose link it is
     * @param refusal why the code is not good, or null when it is
     */
    record Verdict(Person reader, Refusal refusal) {}

    /** Tries a code once. It is not used up by that: the answer does. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Verdict attempt(String secret, String code) {
        QuoteLink link = links.locked(secret);
        return new Verdict(link.person(), tried(link, secret, code));
    }

    /** A used link lets its used code pass, so that the same command gets the same answer. */
    private Refusal tried(QuoteLink link, String secret, String code) {
        Instant now = time.now();
        LinkState state = links.state(link, now);
        if (state != LinkState.OPEN && state != LinkState.USED) {
            return new OfferRefusal(OfferRefusal.Reason.LINK_OVER);
        }
        Duration wait = link.wait(now);
        if (!wait.isZero()) {
            return new OfferRefusal(OfferRefusal.Reason.WAIT, wait.toSeconds() + 1);
        }
        LinkCode last = links.code(link, now);
        if (last == null || !last.good(now)) {
            return new OfferRefusal(OfferRefusal.Reason.NO_CODE);
        }
        if (!last.matches(secret, code)) {
            return wrong(link, last, now);
        }
        last.confirm(now);
        return null;
    }

    private Refusal wrong(QuoteLink link, LinkCode code, Instant now) {
        int left = code.failed();
        link.failed(now);
        events.fire(
                new OfferEvent.CodeWrong(
                        link.quote().id(), link.quote().account().id(), link.person().id(), left));
        return left == 0
                ? new OfferRefusal(OfferRefusal.Reason.NO_CODE)
                : new OfferRefusal(OfferRefusal.Reason.WRONG_CODE, left);
    }
}
