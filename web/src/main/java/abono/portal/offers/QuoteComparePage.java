package abono.portal.offers;

import abono.quotes.Quote;
import abono.quotes.QuoteReadService;
import abono.quotes.comparison.QuoteComparison;
import abono.quotes.comparison.QuoteComparisonService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** Two revisions side by side, lines and money, for seller and customer (Q4). */
@Named
@RequestScoped
public class QuoteComparePage {
    @Inject private QuoteReadService quotes;
    @Inject private QuoteComparisonService comparisons;

    private UUID id;
    private UUID from;
    private QuoteComparison comparison;
    private Quote before;
    private Quote after;

    /** Reads both before anything is shown, so that a wrong address is "not found". */
    public void open() {
        comparison = comparisons.compare(from, id);
        before = quotes.find(from);
        after = quotes.find(id);
    }

    public QuoteComparison comparison() {
        return comparison;
    }

    /** The earlier revision. */
    public Quote before() {
        return before;
    }

    /** The later revision. */
    public Quote after() {
        return after;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public UUID getFrom() {
        return from;
    }

    public void setFrom(UUID from) {
        this.from = from;
    }
}
