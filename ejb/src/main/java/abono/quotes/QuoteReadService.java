package abono.quotes;

import abono.security.AccessRefusal;
import abono.security.Caller;
import abono.security.Right;
import abono.tax.TaxDecision;
import abono.time.BusinessTime;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Shows quotes: to staff all of theirs, to customers what was sent to them. */
@Stateless
@RolesAllowed(Right.READ_BILLING)
public class QuoteReadService {
    @Inject private Quotes quotes;
    @Inject private QuoteOutcomes outcomes;
    @Inject private QuoteTaxes taxes;
    @Inject private Viewing viewing;
    @Inject private Caller caller;
    @Inject private BusinessTime time;

    /** The quote with its lines; what was never sent exists for those who draft only. */
    public Quote find(UUID id) {
        Quote quote = quotes.withLines(id).orElseThrow(AccessRefusal::unknown);
        caller.require(Right.READ_BILLING, quote.account());
        if (quote.sentAt() == null && !caller.may(Right.DRAFT_QUOTES, quote.account())) {
            throw AccessRefusal.unknown();
        }
        return outcomes.refreshed(quote);
    }

    /**
     * The quote, opened to be read: the first of the customer's people to do so is remembered, who
     * is the state VIEWED of a sent quote.
     */
    public Quote open(UUID id) {
        Quote quote = find(id);
        if (caller.person().staffRole() == null) {
            viewing.by(quote, caller.person());
        }
        return quote;
    }

    /** The revisions of a quote that the caller may see, newest first. */
    public List<Quote> revisions(UUID id) {
        Quote quote = find(id);
        if (quote.number() == null) {
            return List.of(quote);
        }
        boolean drafts = caller.may(Right.DRAFT_QUOTES, quote.account());
        return quotes.revisions(quote.number()).stream()
                .filter(each -> drafts || each.sentAt() != null)
                .toList();
    }

    /** The ids of the other open quotes about the same subscriptions (Q5). */
    public List<UUID> others(UUID id) {
        Quote quote = find(id);
        List<UUID> touched =
                quote.lines().stream()
                        .filter(line -> line.subscription() != null)
                        .map(line -> line.subscription().id())
                        .toList();
        return quotes.openTouching(id, touched);
    }

    /** The lines of an open quote whose amounts do not hold any more (U2). */
    public List<QuoteLine> stale(UUID id) {
        Quote quote = find(id);
        LocalDate today = today(quote);
        return quote.open(today) ? quote.stale(today) : List.of();
    }

    /**
     * The tax of today where an open quote was priced with another, so that it does not hold any
     * more (U2); null where it holds.
     */
    public TaxDecision movedTax(UUID id) {
        Quote quote = find(id);
        return quote.open(today(quote)) && taxes.moved(quote) ? taxes.today(quote.account()) : null;
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

    /** The day that it is for the quote's customer. */
    public LocalDate today(Quote quote) {
        return time.today(quote.account().zone());
    }
}
