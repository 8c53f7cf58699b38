package abono.portal.corporate;

import abono.portal.CurrentAccount;
import abono.quotes.QuoteStatus;
import abono.quotes.lists.QuoteFilter;
import abono.quotes.lists.QuoteListService;
import abono.quotes.lists.QuoteRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The quotes that were sent to the account, by state, newest first. */
@Named("corporateQuotesPage")
@RequestScoped
public class QuotesPage {
    private static final int PAGE = 50;
    private static final Set<QuoteStatus> SENT =
            Stream.of(QuoteStatus.values())
                    .filter(each -> !each.unsent())
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(QuoteStatus.class)));

    @Inject private CurrentAccount account;
    @Inject private QuoteListService quotes;

    private QuoteStatus status;
    private UUID before;
    private List<QuoteRow> rows;

    public List<QuoteRow> rows() {
        if (rows == null) {
            Set<QuoteStatus> shown = status == null ? SENT : Set.of(status);
            rows = quotes.page(new QuoteFilter(account.id(), shown, before, PAGE));
        }
        return rows;
    }

    /** Where the next page begins, or null on the last one. */
    public UUID older() {
        return rows().size() < PAGE ? null : rows().get(PAGE - 1).id();
    }

    /** The states that a customer may see. */
    public Set<QuoteStatus> statuses() {
        return SENT;
    }

    /** Only quotes in this state; null shows all, and so does a state that isn't one. */
    public String getStatus() {
        return status == null ? null : status.name();
    }

    public void setStatus(String name) {
        status = SENT.stream().filter(each -> each.name().equals(name)).findFirst().orElse(null);
    }

    public UUID getBefore() {
        return before;
    }

    public void setBefore(UUID before) {
        this.before = before;
    }
}
