package abono.quotes.comparison;

import abono.quotes.Quote;
import abono.quotes.QuoteReadService;
import abono.security.AccessRefusal;
import abono.security.Right;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Shows what has changed between two revisions, to whoever may see both. */
@Stateless
@RolesAllowed(Right.READ_BILLING)
public class QuoteComparisonService {
    @Inject private QuoteReadService quotes;

    /**
     * Two revisions of a number side by side (Q4).
     *
     * @throws AccessRefusal when the caller may not see both, or they are of different numbers
     */
    public QuoteComparison compare(UUID before, UUID after) {
        Quote old = quotes.find(before);
        Quote now = quotes.find(after);
        if (old.number() == null || !old.number().equals(now.number())) {
            throw AccessRefusal.unknown();
        }
        return QuoteComparison.of(old, now);
    }
}
