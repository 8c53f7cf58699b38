package abono.quotes.drafting;

import abono.quotes.DraftLifecycle;
import abono.quotes.Quote;
import abono.quotes.QuoteEvent;
import abono.quotes.QuoteRefusal;
import abono.quotes.QuoteTaxes;
import abono.security.Person;
import abono.time.BusinessTime;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;

/** Prices an open quote again after something that it is about has moved (U2). */
@Dependent
class Repricing {
    @Inject private DraftLifecycle drafts;
    @Inject private QuoteMaker maker;
    @Inject private QuoteTaxes taxes;
    @Inject private BusinessTime time;
    @Inject private Event<QuoteEvent> events;

    /**
     * The same offer for what subscriptions and tax are now, sent in its place.
     *
     * @param old under its row lock
     * @throws QuoteRefusal NOT_STALE, BEING_REVISED, or why it is not open
     */
    Quote reprice(Quote old, Person by) {
        LocalDate today = time.today(old.account().zone());
        old.refuseUnlessOpen(today);
        if (old.stale(today).isEmpty() && !taxes.moved(old)) {
            throw new QuoteRefusal(QuoteRefusal.Reason.NOT_STALE);
        }
        Quote next = drafts.next(old, old.author());
        maker.keepPromise(next, new QuoteWishes(old, today).promised(), old.terms().pricedOn());
        Instant now = time.now();
        drafts.add(next);
        drafts.supersedeOthers(next, now);
        drafts.send(next, null, now);
        events.fire(
                new QuoteEvent.Repriced(
                        next.id(), next.account().id(), next.number(), by.id(), old.id()));
        events.fire(
                new QuoteEvent.Sent(
                        next.id(), next.account().id(), next.number(), next.revision()));
        return next;
    }
}
