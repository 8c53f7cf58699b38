package abono.quotes.expiry;

import abono.quotes.Quote;
import abono.quotes.QuoteEvent;
import abono.quotes.QuoteLife;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/**
 * What the clock does to one quote, in a transaction of its own: none is kept waiting by the rest,
 * and no two quotes are locked together.
 */
@Dependent
class QuoteStep {
    @PersistenceContext private EntityManager em;
    @Inject private QuoteLife quotes;
    @Inject private Event<QuoteEvent> events;

    /** Ends the quote when its last day is over and nobody has answered it meanwhile. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void expire(UUID id, Instant now) {
        Quote quote = quotes.locked(id);
        if (quotes.expire(quote, now)) {
            events.fire(new QuoteEvent.Expired(quote.id(), quote.account().id(), quote.number()));
        }
    }

    /**
     * Reminds of the quote when it is still open, its day has come and nobody was told of that day
     * or a nearer one.
     *
     * @param days before its last day
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void remind(UUID id, int days, Instant now) {
        Quote quote = quotes.locked(id);
        ZoneId zone = quote.account().zone();
        LocalDate today = LocalDate.ofInstant(now, zone);
        LocalDate due = quote.terms().validUntil().minusDays(days);
        boolean sentBefore = LocalDate.ofInstant(quote.sentAt(), zone).isBefore(due);
        if (!quote.open(today) || today.isBefore(due) || !sentBefore || told(id, days)) {
            return;
        }
        em.persist(new QuoteReminder(quote, days, now));
        em.flush();
        events.fire(
                new QuoteEvent.ExpiresSoon(quote.id(), quote.account().id(), quote.number(), days));
    }

    private boolean told(UUID quote, int days) {
        return em.createQuery(
                                """
                                select count(r) from QuoteReminder r
                                where r.quoteId = :quote and r.daysBefore <= :days
                                """,
                                Long.class)
                        .setParameter("quote", quote)
                        .setParameter("days", days)
                        .getSingleResult()
                > 0;
    }
}
