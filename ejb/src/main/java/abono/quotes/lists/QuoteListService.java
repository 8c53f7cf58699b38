package abono.quotes.lists;

import abono.accounts.Accounts;
import abono.quotes.QuoteReadService;
import abono.security.Caller;
import abono.security.Right;
import abono.subscriptions.Subscription;
import abono.time.BusinessTime;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Lists of quotes: to staff all of theirs, to customers what was sent to them. */
@Stateless
@RolesAllowed(Right.READ_BILLING)
public class QuoteListService {
    @Inject private QuoteRows rows;
    @Inject private QuoteReadService quotes;
    @Inject private Accounts accounts;
    @Inject private Caller caller;
    @Inject private BusinessTime time;

    /** A page of the quotes that the caller may see, newest first. */
    public List<QuoteRow> page(QuoteFilter filter) {
        return rows.page(
                filter, caller.scope(Right.READ_BILLING), caller.holds(Right.DRAFT_QUOTES));
    }

    /** Counts and sums of the quotes that the caller may see, by status and currency. */
    public List<QuoteTotals> totals() {
        return rows.totals(caller.scope(Right.READ_BILLING), caller.holds(Right.DRAFT_QUOTES));
    }

    /** The other open quotes about the same subscriptions: accepting one ends them (Q5). */
    public List<QuoteRow> others(UUID quote) {
        return rows.of(quotes.others(quote));
    }

    /**
     * The accepted quotes that a subscription came from or was changed by, oldest first.
     *
     * @param until those that were accepted up to then
     */
    public List<QuoteRow> agreed(Subscription subscription, Instant until) {
        caller.require(Right.READ_BILLING, subscription.account());
        return rows.agreed(subscription.id(), subscription.origin().documentId(), until);
    }

    /** The numbers of those of the quotes that are the account's, by their ids. */
    public Map<UUID, String> numbers(UUID account, Collection<UUID> ids) {
        return rows.numbers(accounts.guarded(account, Right.READ_BILLING), ids);
    }

    /** The seller's calendar day, by which lists tell what expires soon. */
    public LocalDate today() {
        return time.today(accounts.issuer().zone());
    }
}
