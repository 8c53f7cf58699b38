package abono.quotes.drafting;

import abono.accounts.Account;
import abono.accounts.Accounts;
import abono.numbering.Numbering;
import abono.numbering.Series;
import abono.quotes.DraftLifecycle;
import abono.quotes.Quote;
import abono.quotes.QuoteEvent;
import abono.quotes.QuoteRefusal;
import abono.quotes.QuoteStatus;
import abono.quotes.QuoteTaxes;
import abono.quotes.discountapproval.ApprovalLimits;
import abono.quotes.lines.OfferInput;
import abono.refusals.FieldProblem;
import abono.refusals.InvalidInput;
import abono.security.AccessRefusal;
import abono.security.Caller;
import abono.security.Right;
import abono.time.BusinessTime;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The sales representative's desk: drafts, sends, revises and withdraws quotes. */
@Stateless
@RolesAllowed(Right.DRAFT_QUOTES)
public class QuoteService {
    @Inject private DraftLifecycle drafts;
    @Inject private ApprovalLimits limits;
    @Inject private Accounts accounts;
    @Inject private QuoteMaker maker;
    @Inject private Repricing repricing;
    @Inject private Numbering numbering;
    @Inject private QuoteTaxes taxes;
    @Inject private BusinessTime time;
    @Inject private Caller caller;
    @Inject private Event<QuoteEvent> events;

    /**
     * What the input would offer, computed exactly as a draft would be, and kept nowhere.
     *
     * @throws InvalidInput with everything that is wrong with it
     */
    public Quote preview(OfferInput input) {
        Quote quote = drafts.begin(corporate(input.account()), caller.person());
        maker.offer(quote, input);
        return quote;
    }

    /** Makes a draft. */
    public Quote draft(OfferInput input) {
        Quote quote = preview(input);
        drafts.add(quote);
        events.fire(new QuoteEvent.Drafted(quote.id(), quote.account().id()));
        return quote;
    }

    /**
     * Changes a draft.
     *
     * @param version as the changer last saw it
     * @throws QuoteRefusal CHANGED_MEANWHILE when somebody else was faster; NOT_A_DRAFT
     */
    public Quote change(UUID id, int version, OfferInput input) {
        Quote quote = own(id);
        if (quote.version() != version) {
            throw new QuoteRefusal(QuoteRefusal.Reason.CHANGED_MEANWHILE);
        }
        maker.offer(quote, input);
        drafts.flush();
        return quote;
    }

    /**
     * Sends a draft: it gets its number, is fixed, and supersedes the revision that it replaces.
     *
     * @throws InvalidInput when its validity has passed while it lay as a draft
     * @throws QuoteRefusal NEEDS_APPROVAL over the caller's limits (Q3), NOT_A_DRAFT, TAX_MOVED
     */
    public Quote send(UUID id) {
        Quote quote = own(id);
        Instant now = time.now();
        refusePastValidity(quote, now);
        if (quote.status() == QuoteStatus.DRAFT && !limits.excess(id).isEmpty()) {
            throw new QuoteRefusal(QuoteRefusal.Reason.NEEDS_APPROVAL, quote.status());
        }
        if (quote.status().leadsTo(QuoteStatus.SENT)) {
            taxes.refuseIfMoved(quote);
            if (quote.replacesId() != null) {
                drafts.supersedeOthers(quote, now);
            }
        }
        LocalDate today = LocalDate.ofInstant(now, accounts.issuer().zone());
        drafts.send(quote, quote.number() == null ? numberOn(today) : null, now);
        events.fire(
                new QuoteEvent.Sent(
                        quote.id(), quote.account().id(), quote.number(), quote.revision()));
        return quote;
    }

    private String numberOn(LocalDate today) {
        return numbering.next(Series.QUOTE, today).number();
    }

    /** Takes a sent quote back, or gives up a draft: it can still be duplicated. */
    public Quote withdraw(UUID id) {
        Quote quote = own(id);
        drafts.withdraw(quote);
        events.fire(new QuoteEvent.Withdrawn(quote.id(), quote.account().id()));
        return quote;
    }

    /** Makes a draft of its own with the same content, at today's prices. */
    public Quote duplicate(UUID id) {
        return draft(wishes(own(id)).again());
    }

    /** Makes the next revision as a draft with the same content, at today's prices. */
    public Quote revise(UUID id) {
        Quote old = own(id);
        Quote next = drafts.next(old, caller.person());
        maker.offer(next, wishes(old).again());
        drafts.add(next);
        events.fire(new QuoteEvent.Drafted(next.id(), next.account().id()));
        return next;
    }

    /**
     * Prices a sent quote again after something that it is about has moved (U2): a new revision
     * goes out at the unit prices that were promised, and the old one is superseded.
     *
     * @throws QuoteRefusal NOT_STALE, BEING_REVISED, or why it is not open
     */
    public Quote reprice(UUID id) {
        return repricing.reprice(own(id), caller.person());
    }

    private QuoteWishes wishes(Quote old) {
        return new QuoteWishes(old, time.today(old.account().zone()));
    }

    private void refusePastValidity(Quote quote, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, quote.account().zone());
        if (quote.status().unsent() && quote.terms().over(today)) {
            throw new InvalidInput(List.of(FieldProblem.of("validUntil", "date.past", today)));
        }
    }

    private Account corporate(UUID id) {
        if (id == null) {
            throw new InvalidInput(List.of(FieldProblem.of("account", "required")));
        }
        Account account = accounts.guarded(id, Right.DRAFT_QUOTES);
        if (!account.corporate()) {
            throw new QuoteRefusal(QuoteRefusal.Reason.ONLY_CORPORATE);
        }
        return account;
    }

    private Quote own(UUID id) {
        Quote quote = drafts.locked(id);
        if (quote == null) {
            throw AccessRefusal.unknown();
        }
        caller.require(Right.DRAFT_QUOTES, quote.account());
        return quote;
    }
}
