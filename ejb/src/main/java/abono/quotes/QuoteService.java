package abono.quotes;

import abono.accounts.Account;
import abono.accounts.Accounts;
import abono.catalog.Plan;
import abono.money.Percent;
import abono.numbering.Numbering;
import abono.numbering.Series;
import abono.pricing.PeriodCharge;
import abono.pricing.PriceList;
import abono.refusals.FieldProblem;
import abono.refusals.InvalidInput;
import abono.security.AccessRefusal;
import abono.security.Caller;
import abono.security.Right;
import abono.tax.TaxRules;
import abono.time.BusinessTime;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The sales representative's desk: drafts, sends, revises and withdraws quotes. */
@Stateless
@RolesAllowed(Right.DRAFT_QUOTES)
public class QuoteService {
    private static final QuoteStatus[] UNSENT =
            Stream.of(QuoteStatus.values()).filter(QuoteStatus::unsent).toArray(QuoteStatus[]::new);

    @Inject private Quotes quotes;
    @Inject private ApprovalLimits limits;
    @Inject private Accounts accounts;
    @Inject private PriceList prices;
    @Inject private TaxRules taxes;
    @Inject private Numbering numbering;
    @Inject private BusinessTime time;
    @Inject private Caller caller;
    @Inject private Event<QuoteEvent> events;

    /**
     * What the input would offer, computed exactly as a draft would be, and kept nowhere.
     *
     * @throws InvalidInput with everything that is wrong with it
     */
    public Quote preview(QuoteInput input) {
        Quote quote = new Quote(corporate(input.account()), caller.person(), time.now());
        offer(quote, input);
        return quote;
    }

    /** Makes a draft. */
    public Quote draft(QuoteInput input) {
        Quote quote = preview(input);
        quotes.add(quote);
        events.fire(new QuoteEvent.Drafted(quote.id(), quote.account().id()));
        return quote;
    }

    /**
     * Changes a draft.
     *
     * @param version as the changer last saw it
     * @throws QuoteRefusal CHANGED_MEANWHILE when somebody else was faster; NOT_A_DRAFT
     */
    public Quote change(UUID id, int version, QuoteInput input) {
        Quote quote = own(id);
        if (quote.version() != version) {
            throw new QuoteRefusal(QuoteRefusal.Reason.CHANGED_MEANWHILE);
        }
        offer(quote, input);
        quotes.flush();
        return quote;
    }

    /**
     * Sends a draft: it gets its number, is fixed, and supersedes the revision that it replaces.
     *
     * @throws InvalidInput when its validity has passed while it lay as a draft
     * @throws QuoteRefusal NEEDS_APPROVAL over the caller's limits (Q3), NOT_A_DRAFT
     */
    public Quote send(UUID id) {
        Quote quote = own(id);
        Instant now = time.now();
        refusePastValidity(quote, now);
        if (quote.draft() && !limits.excess(id).isEmpty()) {
            throw new QuoteRefusal(QuoteRefusal.Reason.NEEDS_APPROVAL, quote.status());
        }
        if (quote.replacesId() != null && quote.status().leadsTo(QuoteStatus.SENT)) {
            supersedeOthers(quote, now);
        }
        LocalDate today = LocalDate.ofInstant(now, accounts.issuer().zone());
        quote.send(quote.number() == null ? numberOn(today) : null, now);
        events.fire(
                new QuoteEvent.Sent(
                        quote.id(), quote.account().id(), quote.number(), quote.revision()));
        return quote;
    }

    /**
     * Not only the one that it replaces: when that was itself a draft given up, the revision before
     * it is still open.
     */
    private void supersedeOthers(Quote quote, Instant now) {
        Set<UUID> others = new LinkedHashSet<>(List.of(quote.replacesId()));
        others.addAll(quotes.revisionsIn(quote.number(), QuoteStatus.SENT, QuoteStatus.ACCEPTED));
        others.forEach(other -> quotes.locked(other).supersede(now));
        quotes.flush();
    }

    private String numberOn(LocalDate today) {
        return numbering.next(Series.QUOTE, today).number();
    }

    /** Takes a sent quote back, or gives up a revision in the making. */
    public Quote withdraw(UUID id) {
        Quote quote = own(id);
        quote.withdraw(time.now());
        events.fire(new QuoteEvent.Withdrawn(quote.id(), quote.account().id()));
        return quote;
    }

    /** Makes a draft of its own with the same content, at today's prices. */
    public Quote duplicate(UUID id) {
        return draft(renewed(own(id)));
    }

    /** Makes the next revision as a draft with the same content, at today's prices. */
    public Quote revise(UUID id) {
        Quote old = own(id);
        int latest = old.number() == null ? 1 : quotes.latestRevision(old.number());
        Quote next = old.revise(caller.person(), time.now(), latest);
        if (!quotes.revisionsIn(old.number(), UNSENT).isEmpty()) {
            throw new QuoteRefusal(QuoteRefusal.Reason.BEING_REVISED);
        }
        offer(next, renewed(old));
        quotes.add(next);
        events.fire(new QuoteEvent.Drafted(next.id(), next.account().id()));
        return next;
    }

    /** The same wishes; dates that have passed are moved to what is possible. */
    private QuoteInput renewed(Quote old) {
        LocalDate today = time.today(old.account().zone());
        QuoteTerms terms = old.terms();
        boolean startPassed = terms.startsOn() != null && terms.startsOn().isBefore(today);
        return new QuoteInput(
                old.account().id(),
                old.lines().stream().map(QuoteService::wish).toList(),
                startPassed ? null : terms.startsOn(),
                terms.termMonths(),
                terms.over(today) ? today.plusDays(30) : terms.validUntil(),
                terms.notes());
    }

    private static QuoteLineInput wish(QuoteLine line) {
        return new QuoteLineInput(
                line.plan().id(), line.seats(), line.period(), line.discountPercent().value());
    }

    private void offer(Quote quote, QuoteInput input) {
        Account account = quote.account();
        LocalDate today = time.today(account.zone());
        Map<UUID, Plan> plans =
                prices.plans(input.lines().stream().map(QuoteLineInput::plan).toList());
        new QuoteRules(input, plans, account.currency(), today).check();
        List<PricedLine> lines =
                input.lines().stream()
                        .map(line -> priced(line, plans.get(line.plan()), quote, input, today))
                        .toList();
        String seller = accounts.issuer().address().country();
        QuoteTerms terms =
                new QuoteTerms(
                        input,
                        account.paymentTermsDays(),
                        taxes.decide(seller, account.buyer(), today));
        quote.offer(lines, terms, time.now());
    }

    private static PricedLine priced(
            QuoteLineInput line, Plan plan, Quote quote, QuoteInput input, LocalDate today) {
        Percent discount =
                line.discountPercent() == null ? Percent.ZERO : new Percent(line.discountPercent());
        PeriodCharge charge =
                new PeriodCharge(
                        PriceList.on(plan, line.period(), quote.currency(), today).unit(),
                        line.seats(),
                        discount);
        int periods = input.termMonths() / line.period().months();
        return new PricedLine(plan, line.period(), periods, charge);
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
        Quote quote = quotes.locked(id);
        if (quote == null) {
            throw AccessRefusal.unknown();
        }
        caller.require(Right.DRAFT_QUOTES, quote.account());
        return quote;
    }
}
