package abono.quotes.pipeline;

import abono.money.Money;
import abono.persistence.TextSearch;
import abono.quotes.QuoteStatus;
import abono.quotes.lists.QuoteRow;
import abono.quotes.lists.QuoteTotals;
import abono.security.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The pipeline's sums and its table, each in one query. */
@Dependent
class QuoteFigures {
    private static final UUID NONE = new UUID(0, 0);
    private static final String VALUE = "q.listMinor + q.taxMinor - q.discountMinor";

    /** A draft given up was never a chance that could be lost. */
    private static final String REACHED =
            """
            from Quote q join q.account a join q.author p
            where %s
            and (q.sentAt is not null or q.status <> abono.quotes.QuoteStatus.WITHDRAWN)
            and
            """
                    .formatted(Scope.CONDITION);

    private static final String ROW =
            """
            select new abono.quotes.lists.QuoteRow(q.id, q.number, q.revision, a.id, a.legalName,
            p.name, q.status, q.terms.validUntil, q.changedAt, q.currency, %s)
            """
                    .formatted(VALUE);

    private static final String TOTALS =
            "select new abono.quotes.lists.QuoteTotals(q.status, q.currency, count(q), sum(%s)) "
                    .formatted(VALUE);

    private static final String GROUPED =
            " group by q.status, q.currency order by q.status, q.currency";
    private static final String CHOSEN =
            "q.status in :statuses and (:anyAuthor = true or p.id = :author) and "
                    + TextSearch.in("a.legalName", "q.number");

    @PersistenceContext private EntityManager em;

    List<QuoteTotals> totals(Scope scope) {
        return totals("1 = 1", scope).getResultList();
    }

    /** Of what waits for the customer, that whose last day is not after this one. */
    List<QuoteTotals> expiring(Scope scope, LocalDate until) {
        return totals("q.status in :waiting and q.terms.validUntil <= :until", scope)
                .setParameter("waiting", Stage.WAITING.states())
                .setParameter("until", until)
                .getResultList();
    }

    /** What was decided since then: these states are not left, but for a newer revision. */
    List<QuoteTotals> decided(Scope scope, Set<QuoteStatus> decisions, Instant since) {
        return totals("q.status in :decisions and q.changedAt >= :since", scope)
                .setParameter("decisions", decisions)
                .setParameter("since", since)
                .getResultList();
    }

    private TypedQuery<QuoteTotals> totals(String condition, Scope scope) {
        return scope.bind(
                em.createQuery(TOTALS + REACHED + condition + GROUPED, QuoteTotals.class));
    }

    List<QuoteAuthor> authors(Scope scope) {
        String names =
                "select distinct new abono.quotes.pipeline.QuoteAuthor(p.id, p.name) "
                        + REACHED
                        + "1 = 1 order by p.name";
        return scope.bind(em.createQuery(names, QuoteAuthor.class)).getResultList();
    }

    List<QuoteRow> rows(
            PipelineFilter filter, PipelineFilter.Part part, Scope scope, List<String> currencies) {
        String order = part.sort().clause() + (part.ascending() ? " asc" : " desc");
        String query =
                ROW
                        + REACHED
                        + CHOSEN
                        + values(filter, currencies)
                        + " order by "
                        + order
                        + ", q.id desc";
        return chosen(em.createQuery(query, QuoteRow.class), filter, scope, currencies)
                .setFirstResult(part.first())
                .setMaxResults(part.size())
                .getResultList();
    }

    List<QuoteTotals> sums(PipelineFilter filter, Scope scope, List<String> currencies) {
        String query = TOTALS + REACHED + CHOSEN + values(filter, currencies) + GROUPED;
        return chosen(em.createQuery(query, QuoteTotals.class), filter, scope, currencies)
                .getResultList();
    }

    /** The same amount is another number of minor units in another currency. */
    private static String values(PipelineFilter filter, List<String> currencies) {
        return !filter.byValue()
                ? ""
                : IntStream.range(0, currencies.size())
                        .mapToObj(
                                i ->
                                        "q.currency = :currency"
                                                + i
                                                + " and "
                                                + VALUE
                                                + " between :from"
                                                + i
                                                + " and :to"
                                                + i)
                        .collect(Collectors.joining(" or ", " and (1 = 0 or ", ")"));
    }

    private static <T> TypedQuery<T> chosen(
            TypedQuery<T> query, PipelineFilter filter, Scope scope, List<String> currencies) {
        TextSearch.bind(scope.bind(query), filter.account())
                .setParameter("statuses", filter.statuses())
                .setParameter("anyAuthor", filter.author() == null)
                .setParameter("author", filter.author() == null ? NONE : filter.author());
        for (int i = 0; filter.byValue() && i < currencies.size(); i++) {
            int decimals = Money.zero(currencies.get(i)).amount().scale();
            query.setParameter("currency" + i, currencies.get(i))
                    .setParameter("from" + i, minor(filter.from(), decimals, RoundingMode.CEILING))
                    .setParameter(
                            "to" + i,
                            filter.to() == null
                                    ? Long.MAX_VALUE
                                    : minor(filter.to(), decimals, RoundingMode.FLOOR));
        }
        return query;
    }

    private static long minor(BigDecimal major, int decimals, RoundingMode rounding) {
        return major == null
                ? 0
                : major.movePointRight(decimals)
                        .setScale(0, rounding)
                        .min(BigDecimal.valueOf(Long.MAX_VALUE))
                        .longValue();
    }
}
