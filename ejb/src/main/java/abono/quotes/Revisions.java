package abono.quotes;

import abono.security.Person;
import abono.time.BusinessTime;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The revisions of a number follow each other: one is in the making, one is open (Q4). */
@Dependent
class Revisions {
    private static final QuoteStatus[] UNSENT =
            Stream.of(QuoteStatus.values()).filter(QuoteStatus::unsent).toArray(QuoteStatus[]::new);

    @Inject private Quotes quotes;
    @Inject private QuoteMaker maker;
    @Inject private QuoteTaxes taxes;
    @Inject private BusinessTime time;
    @Inject private Event<QuoteEvent> events;

    /**
     * The next revision, still empty, to replace the old one when it is sent.
     *
     * @throws QuoteRefusal CANNOT_REVISE, BEING_REVISED
     */
    Quote next(Quote old, Person author) {
        int latest = old.number() == null ? 1 : quotes.latestRevision(old.number());
        Quote next = old.revise(author, time.now(), latest);
        if (!quotes.revisionsIn(old.number(), UNSENT).isEmpty()) {
            throw new QuoteRefusal(QuoteRefusal.Reason.BEING_REVISED);
        }
        return next;
    }

    /** The same offer for what subscriptions and tax are now, sent in its place (U2). */
    Quote reprice(Quote old, Person by) {
        LocalDate today = time.today(old.account().zone());
        old.refuseUnlessOpen(today);
        if (old.stale(today).isEmpty() && !taxes.moved(old)) {
            throw new QuoteRefusal(QuoteRefusal.Reason.NOT_STALE);
        }
        Quote next = next(old, old.author());
        maker.keepPromise(next, new QuoteWishes(old, today).promised(), old.terms().pricedOn());
        Instant now = time.now();
        quotes.add(next);
        supersedeOthers(next, now);
        next.send(null, now);
        events.fire(
                new QuoteEvent.Repriced(
                        next.id(), next.account().id(), next.number(), by.id(), old.id()));
        events.fire(
                new QuoteEvent.Sent(
                        next.id(), next.account().id(), next.number(), next.revision()));
        return next;
    }

    /**
     * Not only the one that it replaces: when that was itself a draft given up, the revision before
     * it is still open.
     */
    void supersedeOthers(Quote quote, Instant now) {
        Set<UUID> others = new LinkedHashSet<>(List.of(quote.replacesId()));
        others.addAll(quotes.revisionsIn(quote.number(), QuoteStatus.SENT, QuoteStatus.ACCEPTED));
        others.remove(quote.id());
        others.forEach(other -> quotes.locked(other).supersede(now));
        quotes.flush();
    }
}
