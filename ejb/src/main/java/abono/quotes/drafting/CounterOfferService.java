package abono.quotes.drafting;

import abono.quotes.DraftLifecycle;
import abono.quotes.Quote;
import abono.quotes.QuoteAnswerService;
import abono.quotes.QuoteEvent;
import abono.quotes.QuoteRefusal;
import abono.refusals.InvalidInput;
import abono.security.AccessRefusal;
import abono.security.Caller;
import abono.security.Right;
import abono.time.BusinessTime;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** What a customer can have made of an open quote: another revision of it (U2, U6). */
@Stateless
@RolesAllowed(Right.ACCEPT_QUOTES)
public class CounterOfferService {
    @Inject private QuoteAnswerService answers;
    @Inject private DraftLifecycle drafts;
    @Inject private Repricing repricing;
    @Inject private QuoteMaker maker;
    @Inject private Caller caller;
    @Inject private BusinessTime time;
    @Inject private Event<QuoteEvent> events;

    /**
     * Has the quote priced again after something that it is about has moved (U2), to be read and
     * then accepted or not.
     *
     * @return the new revision, which is open in its place
     * @throws AccessRefusal when it is none of the caller's
     * @throws QuoteRefusal NOT_STALE, BEING_REVISED, or why it is not open
     */
    public Quote reprice(UUID id) {
        return repricing.reprice(answers.locked(id), caller.person());
    }

    /**
     * Proposes another revision (U6): a draft that the seller accepts by sending it, or edits. The
     * open revision stays open meanwhile.
     *
     * @throws AccessRefusal when it is none of the caller's
     * @throws InvalidInput naming each field that won't do
     * @throws QuoteRefusal BEING_REVISED, or why it is not open
     */
    public Quote counter(UUID id, CounterOffer counter) {
        Quote old = answers.locked(id);
        LocalDate today = time.today(old.account().zone());
        old.refuseUnlessOpen(today);
        counter.check();
        Quote next = drafts.next(old, old.author());
        maker.offer(next, counter.on(new QuoteWishes(old, today).again(), old));
        drafts.propose(next, caller.person(), counter.message());
        drafts.add(next);
        events.fire(
                new QuoteEvent.Proposed(
                        next.id(),
                        next.account().id(),
                        next.number(),
                        counter.message() == null ? "" : counter.message()));
        return next;
    }
}
