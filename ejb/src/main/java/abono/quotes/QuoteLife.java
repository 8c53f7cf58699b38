package abono.quotes;

import abono.quotes.answers.Decision;
import abono.quotes.answers.Signature;
import abono.quotes.lines.LineKind;
import abono.time.BusinessTime;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What the rooms that make quotes come true need of them; no caller, the act is the guard. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class QuoteLife {
    @PersistenceContext private EntityManager em;
    @Inject private Quotes quotes;
    @Inject private QuoteTaxes taxes;
    @Inject private BusinessTime time;
    @Inject private Event<QuoteEvent> events;

    /** Keeps with an accepted quote the invoices that follow, as they will be issued. */
    public void fix(Quote quote, QuoteOutcome outcome) {
        quote.fix(outcome);
    }

    /**
     * Says yes to the quote, whose row lock the caller holds (Q7); for the act of acceptance only,
     * which makes it come true in the same transaction and tells it.
     *
     * @param revision the one that the signer was shown
     * @param key the command's idempotency key
     * @param by the signed-in person
     * @throws QuoteRefusal when it cannot be accepted any more, or another revision holds
     * @throws abono.refusals.InvalidInput when the signature doesn't bind
     */
    public void accept(Quote quote, int revision, Signature signature, String key, UUID by) {
        Decision decision = Decision.of(quote.account(), key, by, time.now());
        quote.accept(revision, signature, decision, taxes.today(quote.account()));
    }

    /** The quote that a term is of, or null. */
    public Quote quote(UUID id) {
        return id == null ? null : em.find(Quote.class, id);
    }

    /**
     * The quotes and after them those that amended the contracts of their terms, in the order of
     * their making: together they reserved what the terms cost (U4).
     */
    public List<UUID> withAmendments(List<UUID> ofTerms) {
        Set<UUID> all = new LinkedHashSet<>(ofTerms);
        all.addAll(
                em.createQuery(
                                """
                                select distinct l.quote.id from QuoteLine l
                                where l.picked = true and l.kind = :amendment
                                and l.quote.status = :accepted
                                and l.subscription.contract.quote in :terms
                                order by l.quote.id
                                """,
                                UUID.class)
                        .setParameter("amendment", LineKind.AMENDMENT)
                        .setParameter("accepted", QuoteStatus.ACCEPTED)
                        .setParameter("terms", ofTerms)
                        .getResultList());
        return List.copyOf(all);
    }

    /** The quote under its row lock, which everybody takes first who answers a quote; or null. */
    public Quote locked(UUID id) {
        return quotes.locked(id);
    }

    /**
     * Ends the quote when its last day is over in the account's time zone (Q9); tells whether it
     * did. The caller holds its row lock.
     */
    public boolean expire(Quote quote, Instant now) {
        return quote.expire(now);
    }

    /** Ends the other open quotes that touch what an accepted one touches (Q5). */
    public void expireOthers(Quote accepted) {
        List<UUID> touched =
                accepted.lines().stream()
                        .filter(line -> line.picked() && line.subscription() != null)
                        .map(line -> line.subscription().id())
                        .toList();
        Instant now = time.now();
        for (UUID id : quotes.openTouching(accepted.id(), touched)) {
            Quote other = quotes.locked(id);
            if (other.status() == QuoteStatus.SENT) {
                other.giveWay(now);
                events.fire(
                        new QuoteEvent.Expired(other.id(), other.account().id(), other.number()));
            }
        }
    }
}
