package abono.portal.sales;

import abono.money.Money;
import abono.quotes.QuoteFilter;
import abono.quotes.QuoteReadService;
import abono.quotes.QuoteRow;
import abono.quotes.QuoteStatus;
import abono.quotes.QuoteTotals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** The quotes of the accounts that one is in charge of. */
@Named
@ViewScoped
public class PipelinePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;
    private static final Set<QuoteStatus> LIVE =
            EnumSet.of(
                    QuoteStatus.DRAFT,
                    QuoteStatus.PENDING_APPROVAL,
                    QuoteStatus.APPROVED,
                    QuoteStatus.REJECTED,
                    QuoteStatus.SENT);

    @Inject private QuoteReadService quotes;

    private QuoteStatus state;
    private LocalDate today;
    private List<QuoteRow> rows;
    private List<QuoteTotals> totals;
    private boolean more;

    /** Reads the first page of the chosen state. */
    public void open() {
        today = quotes.today();
        totals = quotes.totals();
        rows = new ArrayList<>();
        showMore();
    }

    /** Reads the next, older ones. */
    public void showMore() {
        UUID last = rows.isEmpty() ? null : rows.get(rows.size() - 1).id();
        Set<QuoteStatus> states =
                state == null ? EnumSet.allOf(QuoteStatus.class) : EnumSet.of(state);
        List<QuoteRow> next = quotes.list(new QuoteFilter(null, states, last, PAGE));
        rows.addAll(next);
        more = next.size() == PAGE;
    }

    /** The states that there are quotes of, in the order of a quote's life. */
    public List<QuoteStatus> getStates() {
        return totals.stream().map(QuoteTotals::status).distinct().sorted().toList();
    }

    /** How many quotes of a state there are; of all when the state is null. */
    public long count(QuoteStatus of) {
        return chosen(of).stream().mapToLong(QuoteTotals::count).sum();
    }

    /** What the chosen quotes come to, one sum a currency; of all, those that can still be won. */
    public Collection<Money> getValues() {
        return chosen(state).stream()
                .filter(each -> state != null || LIVE.contains(each.status()))
                .collect(
                        Collectors.toMap(
                                QuoteTotals::currency,
                                QuoteTotals::total,
                                Money::plus,
                                TreeMap::new))
                .values();
    }

    private List<QuoteTotals> chosen(QuoteStatus of) {
        return totals.stream().filter(each -> of == null || each.status() == of).toList();
    }

    /** The chosen state, or null for all. */
    public QuoteStatus state() {
        return state;
    }

    public String getShow() {
        return state == null ? null : state.name();
    }

    /** Takes the name of a state; anything else shows all. */
    public void setShow(String show) {
        state =
                EnumSet.allOf(QuoteStatus.class).stream()
                        .filter(each -> each.name().equals(show))
                        .findFirst()
                        .orElse(null);
    }

    public List<QuoteRow> getRows() {
        return rows;
    }

    public boolean isMore() {
        return more;
    }

    public LocalDate getToday() {
        return today;
    }
}
