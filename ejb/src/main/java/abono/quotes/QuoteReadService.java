package abono.quotes;

import abono.accounts.Accounts;
import abono.security.AccessRefusal;
import abono.security.Caller;
import abono.security.Right;
import abono.time.BusinessTime;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Shows quotes: to staff all of theirs, to customers what was sent to them. */
@Stateless
@RolesAllowed(Right.READ_BILLING)
public class QuoteReadService {
    @Inject private Quotes quotes;
    @Inject private Accounts accounts;
    @Inject private Caller caller;
    @Inject private BusinessTime time;

    /** The quote with its lines; a draft exists for those who draft only. */
    public Quote find(UUID id) {
        Quote quote = quotes.withLines(id).orElseThrow(AccessRefusal::unknown);
        caller.require(Right.READ_BILLING, quote.account());
        if (quote.draft() && !caller.may(Right.DRAFT_QUOTES, quote.account())) {
            throw AccessRefusal.unknown();
        }
        return quote;
    }

    /** A page of the quotes that the caller may see, newest first. */
    public List<QuoteRow> list(QuoteFilter filter) {
        Set<QuoteStatus> visible = visible(filter.statuses());
        return visible.isEmpty()
                ? List.of()
                : quotes.rows(
                        new QuoteFilter(filter.account(), visible, filter.before(), filter.limit()),
                        caller.scope(Right.READ_BILLING));
    }

    /** Counts and sums of the quotes that the caller may see, by status and currency. */
    public List<QuoteTotals> totals() {
        return quotes.totals(
                visible(EnumSet.allOf(QuoteStatus.class)), caller.scope(Right.READ_BILLING));
    }

    private Set<QuoteStatus> visible(Set<QuoteStatus> wanted) {
        Set<QuoteStatus> visible = EnumSet.copyOf(wanted);
        if (!caller.holds(Right.DRAFT_QUOTES)) {
            visible.remove(QuoteStatus.DRAFT);
        }
        return visible;
    }

    /** The revisions of a quote that the caller may see, newest first. */
    public List<Quote> revisions(UUID id) {
        Quote quote = find(id);
        if (quote.number() == null) {
            return List.of(quote);
        }
        boolean drafts = caller.may(Right.DRAFT_QUOTES, quote.account());
        return quotes.revisions(quote.number()).stream()
                .filter(each -> drafts || !each.draft())
                .toList();
    }

    /**
     * The name of the person who accepted or declined while signed in, or null while nobody has.
     */
    public String answeredBy(Quote quote) {
        caller.require(Right.READ_BILLING, quote.account());
        return quote.answer() == null || quote.answer().decidedBy() == null
                ? null
                : quotes.person(quote.answer().decidedBy()).name();
    }

    /** The seller's calendar day, by which lists tell what expires soon. */
    public LocalDate today() {
        return time.today(accounts.issuer().zone());
    }

    /** The day that it is for the quote's customer. */
    public LocalDate today(Quote quote) {
        return time.today(quote.account().zone());
    }
}
