package abono.calendar;

import abono.accounts.Account;
import abono.quotes.QuoteStatus;
import abono.quotes.lists.QuoteFilter;
import abono.quotes.lists.QuoteListService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Open quotes end with their last day (Q9). */
@Dependent
class QuoteSource implements Source {
    private static final int MOST = 200;

    @Inject private QuoteListService quotes;

    @Override
    public List<Happening> of(Account account, LocalDate today) {
        return quotes
                .page(new QuoteFilter(account.id(), Set.of(QuoteStatus.SENT), null, MOST))
                .stream()
                .map(
                        each ->
                                new Happening(
                                        each.validUntil(),
                                        HappeningKind.QUOTE_ENDS,
                                        each.id(),
                                        List.of(each.number(), each.total(), each.validUntil()),
                                        "/corporate/quote-review.xhtml?quote=" + each.id()))
                .toList();
    }
}
