package abono.quotes.lists;

import abono.accounts.Account;
import abono.persistence.Keyset;
import abono.quotes.QuoteStatus;
import abono.security.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Repository of rows about quotes: what a list shows of many, each list in one query. */
@Dependent
class QuoteRows {
    private static final UUID NONE = new UUID(0, 0);
    private static final String ROW =
            """
            select new abono.quotes.lists.QuoteRow(q.id, q.number, q.revision, a.id, a.legalName,
                p.name, q.status, q.terms.validUntil, q.changedAt, q.currency,
                q.listMinor + q.taxMinor - q.discountMinor)
            from Quote q join q.account a join q.author p
            """;
    private static final String PAGE =
            ROW
                    + """
                    where %s and %s
                    and (:anyAccount = true or a.id = :account) and q.status in :statuses
                    and (:unsent = true or q.sentAt is not null)
                    order by q.id desc
                    """
                            .formatted(Scope.CONDITION, Keyset.after("q.id"));
    private static final String TOTALS =
            """
            select new abono.quotes.lists.QuoteTotals(q.status, q.currency, count(q),
                sum(q.listMinor + q.taxMinor - q.discountMinor))
            from Quote q join q.account a
            where %s and (:unsent = true or q.sentAt is not null)
            group by q.status, q.currency order by q.status, q.currency
            """
                    .formatted(Scope.CONDITION);
    private static final String AGREED =
            ROW
                    + """
                    where q.status = :accepted and q.answer.decidedAt <= :until
                    and (q.id = :origin or exists (select l.id from QuoteLine l
                        where l.quote = q and l.picked = true
                        and l.subscription.id = :subscription))
                    order by q.id
                    """;

    @PersistenceContext private EntityManager em;

    /** A page of quotes; without the unsent, what never left the desk is not among them. */
    List<QuoteRow> page(QuoteFilter filter, Scope scope, boolean unsent) {
        return Keyset.bind(scope.bind(em.createQuery(PAGE, QuoteRow.class)), filter.before())
                .setParameter("anyAccount", filter.account() == null)
                .setParameter("account", filter.account() == null ? NONE : filter.account())
                .setParameter("statuses", filter.statuses())
                .setParameter("unsent", unsent)
                .setMaxResults(filter.limit())
                .getResultList();
    }

    List<QuoteTotals> totals(Scope scope, boolean unsent) {
        return scope.bind(em.createQuery(TOTALS, QuoteTotals.class))
                .setParameter("unsent", unsent)
                .getResultList();
    }

    /** Those quotes, to be named. */
    List<QuoteRow> of(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(ROW + "where q.id in :ids order by q.id", QuoteRow.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** The accepted quotes that a subscription came from or was changed by, oldest first. */
    List<QuoteRow> agreed(UUID subscription, UUID origin, Instant until) {
        return em.createQuery(AGREED, QuoteRow.class)
                .setParameter("accepted", QuoteStatus.ACCEPTED)
                .setParameter("until", until)
                .setParameter("origin", origin)
                .setParameter("subscription", subscription)
                .getResultList();
    }

    /** The numbers of those of the quotes that are the account's, by their ids. */
    Map<UUID, String> numbers(Account account, Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em
                        .createQuery(
                                """
                                select q.id, q.number from Quote q
                                where q.account = :account and q.id in :ids and q.number is not null
                                """,
                                Object[].class)
                        .setParameter("account", account)
                        .setParameter("ids", ids)
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }
}
