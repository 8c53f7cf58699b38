package abono.quotes;

import abono.persistence.AdvisoryLock;
import abono.security.Person;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Repository of quotes: look-ups and row locks. */
@Dependent
class Quotes {
    private static final String QUEUE =
            """
            select %s from quote q
            where q.id = ?1 and exists (select 1 from quote_line l
                where l.quote_id = q.id and l.subscription_id is not null)
            """
                    .formatted(AdvisoryLock.QUOTES.taking("q.account_id::text"));

    @PersistenceContext private EntityManager em;

    /**
     * The quote under its row lock: the second of two answers waits here until the first commits,
     * then sees what it did.
     *
     * <p>An acceptance also ends the other quotes that touch the same subscriptions. So that no two
     * of them hold their own row and want the other's, whoever locks a quote that touches any
     * stands in line for its account first: an advisory lock until the end of the transaction.
     */
    Quote locked(UUID id) {
        em.createNativeQuery(QUEUE).setParameter(1, id).getResultList();
        Quote quote = em.find(Quote.class, id);
        if (quote != null) {
            em.refresh(quote, LockModeType.PESSIMISTIC_WRITE);
        }
        return quote;
    }

    Optional<Quote> withLines(UUID id) {
        return em
                .createQuery(
                        """
                        select distinct q from Quote q join fetch q.account join fetch q.author
                        left join fetch q.lines
                        where q.id = :id
                        """,
                        Quote.class)
                // a fetch in the query itself would not reach beyond the lines
                .setHint("eclipselink.left-join-fetch", "q.lines.plan.product")
                .setHint("eclipselink.left-join-fetch", "q.lines.subscription")
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
    }

    void add(Quote quote) {
        em.persist(quote);
    }

    /** Writes what is pending now, where the order of two updates matters to a unique index. */
    void flush() {
        em.flush();
    }

    /** The ids of a number's revisions that are in one of the states. */
    List<UUID> revisionsIn(String number, QuoteStatus... states) {
        return em.createQuery(
                        """
                        select q.id from Quote q
                        where q.number = :number and q.status in :states
                        order by q.revision
                        """,
                        UUID.class)
                .setParameter("number", number)
                .setParameter("states", List.of(states))
                .getResultList();
    }

    /** The highest revision of a number so far, withdrawn drafts included. */
    int latestRevision(String number) {
        return em.createQuery(
                        "select max(q.revision) from Quote q where q.number = :number",
                        Integer.class)
                .setParameter("number", number)
                .getSingleResult();
    }

    /** The revisions of a number, newest first. */
    List<Quote> revisions(String number) {
        return em.createQuery(
                        """
                        select q from Quote q join fetch q.account
                        where q.number = :number
                        order by q.revision desc
                        """,
                        Quote.class)
                .setParameter("number", number)
                .getResultList();
    }

    /** The other quotes that the customer can answer and that touch one of the subscriptions. */
    List<UUID> openTouching(UUID quote, List<UUID> subscriptions) {
        return subscriptions.isEmpty()
                ? List.of()
                : em.createQuery(
                                """
                                select distinct l.quote.id from QuoteLine l
                                where l.subscription.id in :touched and l.quote.id <> :quote
                                and l.quote.status = :sent
                                """,
                                UUID.class)
                        .setParameter("touched", subscriptions)
                        .setParameter("quote", quote)
                        .setParameter("sent", QuoteStatus.SENT)
                        .getResultList();
    }

    Person person(UUID id) {
        return em.find(Person.class, id);
    }
}
