package abono.quotes;

import abono.accounts.Account;
import abono.security.Person;
import abono.security.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The quotes, found. */
@Dependent
class Quotes {
    private static final UUID NONE = new UUID(0, 0);
    private static final String QUEUE =
            "select pg_advisory_xact_lock(hashtextextended(q.account_id::text, 4)) is null"
                    + " from quote q where q.id = ?1 and exists (select 1 from quote_line l"
                    + " where l.quote_id = q.id and l.subscription_id is not null)";

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

    /** The numbers of those of the quotes that are the account's, by their ids. */
    Map<UUID, String> numbers(Account account, Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em
                        .createQuery(
                                "select q.id, q.number from Quote q where q.account = :account"
                                        + " and q.id in :ids and q.number is not null",
                                Object[].class)
                        .setParameter("account", account)
                        .setParameter("ids", ids)
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    Optional<Quote> withLines(UUID id) {
        return em
                .createQuery(
                        "select distinct q from Quote q join fetch q.account join fetch q.author"
                                + " left join fetch q.lines where q.id = :id",
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
                        "select q.id from Quote q where q.number = :number"
                                + " and q.status in :states order by q.revision",
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
                        "select q from Quote q join fetch q.account where q.number = :number"
                                + " order by q.revision desc",
                        Quote.class)
                .setParameter("number", number)
                .getResultList();
    }

    /** A page of quotes; without the unsent, what never left the desk is not among them. */
    List<QuoteRow> rows(QuoteFilter filter, Scope scope, boolean unsent) {
        return em.createQuery(
                        "select new abono.quotes.QuoteRow(q.id, q.number, q.revision, a.id,"
                            + " a.legalName, p.name, q.status, q.terms.validUntil, q.changedAt,"
                            + " q.currency, q.listMinor + q.taxMinor - q.discountMinor) from Quote"
                            + " q join q.account a join q.author p where (:every = true or"
                            + " a.representativeId = :representative or a.id in :accounts) and"
                            + " (:anyAccount = true or a.id = :account) and q.status in :statuses"
                            + " and (:first = true or q.id < :before) and (:unsent = true or"
                            + " q.sentAt is not null) order by q.id desc",
                        QuoteRow.class)
                .setParameter("every", scope.every())
                .setParameter("representative", scope.representative())
                .setParameter("accounts", scope.accounts())
                .setParameter("anyAccount", filter.account() == null)
                .setParameter("account", filter.account() == null ? NONE : filter.account())
                .setParameter("statuses", filter.statuses())
                .setParameter("unsent", unsent)
                .setParameter("first", filter.before() == null)
                .setParameter("before", filter.before() == null ? NONE : filter.before())
                .setMaxResults(filter.limit())
                .getResultList();
    }

    List<QuoteTotals> totals(Scope scope, boolean unsent) {
        return em.createQuery(
                        "select new abono.quotes.QuoteTotals(q.status, q.currency, count(q),"
                            + " sum(q.listMinor + q.taxMinor - q.discountMinor)) from Quote q join"
                            + " q.account a where (:every = true or a.representativeId ="
                            + " :representative or a.id in :accounts) and (:unsent = true or"
                            + " q.sentAt is not null) group by q.status, q.currency order by"
                            + " q.status, q.currency",
                        QuoteTotals.class)
                .setParameter("every", scope.every())
                .setParameter("representative", scope.representative())
                .setParameter("accounts", scope.accounts())
                .setParameter("unsent", unsent)
                .getResultList();
    }

    /** The other quotes that the customer can answer and that touch one of the subscriptions. */
    List<UUID> openTouching(UUID quote, List<UUID> subscriptions) {
        return subscriptions.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select distinct l.quote.id from QuoteLine l where"
                                        + " l.subscription.id in :touched and l.quote.id <> :quote"
                                        + " and l.quote.status = :sent",
                                UUID.class)
                        .setParameter("touched", subscriptions)
                        .setParameter("quote", quote)
                        .setParameter("sent", QuoteStatus.SENT)
                        .getResultList();
    }

    /** Those quotes, to be named. */
    List<QuoteRow> rows(List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select new abono.quotes.QuoteRow(q.id, q.number, q.revision, a.id,"
                                        + " a.legalName, p.name, q.status, q.terms.validUntil,"
                                        + " q.changedAt, q.currency, q.listMinor + q.taxMinor -"
                                        + " q.discountMinor) from Quote q join q.account a join"
                                        + " q.author p where q.id in :ids order by q.id",
                                QuoteRow.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** The accepted quotes that a subscription came from or was changed by. */
    List<UUID> agreed(UUID subscription, UUID origin, Instant until) {
        return em.createQuery(
                        "select q.id from Quote q where q.status = :accepted"
                                + " and q.answer.decidedAt <= :until and (q.id = :origin or exists"
                                + " (select l.id from QuoteLine l where l.quote = q"
                                + " and l.picked = true and l.subscription.id = :subscription))"
                                + " order by q.answer.decidedAt",
                        UUID.class)
                .setParameter("accepted", QuoteStatus.ACCEPTED)
                .setParameter("until", until)
                .setParameter("origin", origin)
                .setParameter("subscription", subscription)
                .getResultList();
    }

    Person person(UUID id) {
        return em.find(Person.class, id);
    }
}
