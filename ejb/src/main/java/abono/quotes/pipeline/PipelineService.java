package abono.quotes.pipeline;

import abono.accounts.Accounts;
import abono.quotes.QuoteStatus;
import abono.quotes.lists.QuoteRow;
import abono.quotes.lists.QuoteTotals;
import abono.security.Caller;
import abono.security.Right;
import abono.security.Scope;
import abono.time.BusinessTime;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the sellers have in hand: sums, rates and the sorted table of their quotes. */
@Stateless
@RolesAllowed(Right.DRAFT_QUOTES)
public class PipelineService {
    /** How far back the rate of what was won looks. */
    public static final int RATE_DAYS = 90;

    /** How near the last day of what expires soon is. */
    public static final int SOON_DAYS = 7;

    private static final Set<QuoteStatus> WON = EnumSet.of(QuoteStatus.ACCEPTED);
    private static final Set<QuoteStatus> DECIDED =
            EnumSet.of(QuoteStatus.ACCEPTED, QuoteStatus.DECLINED, QuoteStatus.EXPIRED);

    @Inject private QuoteFigures figures;
    @Inject private Accounts accounts;
    @Inject private BusinessTime time;
    @Inject private Caller caller;

    /**
     * The figures of the caller's quotes, one a currency, in order of the currencies. Days are the
     * seller's; the rate counts from the beginning of the day 90 days ago.
     */
    public List<PipelineFigures> figures() {
        Scope scope = scope();
        ZoneId zone = accounts.issuer().zone();
        LocalDate today = time.today(zone);
        Instant since = today.minusDays(RATE_DAYS).atStartOfDay(zone).toInstant();
        List<QuoteTotals> all = figures.totals(scope);
        List<QuoteTotals> soon = figures.expiring(scope, today.plusDays(SOON_DAYS));
        List<QuoteTotals> decided = figures.decided(scope, DECIDED, since);
        return currencies(all).stream()
                .map(
                        each ->
                                new PipelineFigures(
                                        each,
                                        stages(all, each),
                                        sum(soon, each, any -> true),
                                        sum(decided, each, of -> WON.contains(of.status())),
                                        sum(decided, each, any -> true)))
                .toList();
    }

    /** A part of the table of quotes. */
    public List<QuoteRow> rows(PipelineFilter filter, PipelineFilter.Part part) {
        return figures.rows(filter, part, scope(), currencies(filter));
    }

    /** Counts and sums of all quotes that the filter lets through, one a currency. */
    public List<QuoteSum> sums(PipelineFilter filter) {
        List<QuoteTotals> found = figures.sums(filter, scope(), currencies(filter));
        return currencies(found).stream().map(each -> sum(found, each, any -> true)).toList();
    }

    /** Those who drafted the caller's quotes, by name. */
    public List<QuoteAuthor> authors() {
        return figures.authors(scope());
    }

    private static Map<Stage, QuoteSum> stages(List<QuoteTotals> totals, String currency) {
        Map<Stage, QuoteSum> stages = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            QuoteSum sum = sum(totals, currency, each -> Stage.of(each.status()) == stage);
            if (sum.count() > 0) {
                stages.put(stage, sum);
            }
        }
        return stages;
    }

    private static QuoteSum sum(
            Collection<QuoteTotals> totals, String currency, Predicate<QuoteTotals> which) {
        return QuoteSum.of(
                totals.stream()
                        .filter(each -> each.currency().equals(currency))
                        .filter(which)
                        .toList(),
                currency);
    }

    private List<String> currencies(PipelineFilter filter) {
        return filter.byValue() ? currencies(figures.totals(scope())) : List.of();
    }

    private static List<String> currencies(List<QuoteTotals> totals) {
        return totals.stream()
                .map(QuoteTotals::currency)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .toList();
    }

    private Scope scope() {
        return caller.scope(Right.DRAFT_QUOTES);
    }
}
