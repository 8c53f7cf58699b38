package abono.quotes;

import abono.accounts.Account;
import abono.money.Money;
import abono.pricing.schedules.ContractSchedule;
import abono.quotes.lines.PricedLine;
import abono.quotes.terms.QuoteTerms;
import abono.security.Person;
import abono.time.BusinessTime;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The life of a quote until its customer can answer it, for the packages that draft, approve and
 * send. No caller is asked: the service that says a verb is the guard, and holds the row lock of
 * what it changes. The revisions of a number follow each other: one is in the making, one is open
 * (Q4).
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class DraftLifecycle {
    private static final QuoteStatus[] UNSENT =
            Stream.of(QuoteStatus.values()).filter(QuoteStatus::unsent).toArray(QuoteStatus[]::new);

    @Inject private Quotes quotes;
    @Inject private BusinessTime time;

    /** The quote under its row lock, until the end of the transaction; or null. */
    public Quote locked(UUID id) {
        return quotes.locked(id);
    }

    /** A quote of a number to come, still empty and kept nowhere. */
    public Quote begin(Account account, Person author) {
        return new Quote(account, author, time.now());
    }

    /**
     * The next revision, still empty and kept nowhere, to replace the old one when it is sent.
     *
     * @throws QuoteRefusal CANNOT_REVISE, BEING_REVISED
     */
    public Quote next(Quote old, Person author) {
        int latest = old.number() == null ? 1 : quotes.latestRevision(old.number());
        Quote next = old.revise(author, time.now(), latest);
        if (!quotes.revisionsIn(old.number(), UNSENT).isEmpty()) {
            throw new QuoteRefusal(QuoteRefusal.Reason.BEING_REVISED);
        }
        return next;
    }

    /**
     * Offers this instead of what was offered before; it is a draft again.
     *
     * @param onceOff taken off the first invoice, once
     * @param running the contracts that the lines touch, and those that are invoiced with them
     * @throws QuoteRefusal NOT_A_DRAFT once it was sent
     */
    public void offer(
            Quote quote,
            List<PricedLine> lines,
            QuoteTerms terms,
            Money onceOff,
            Collection<ContractSchedule> running) {
        quote.offer(lines, terms, onceOff, running, time.now());
    }

    /** Remembers who of the customer's people proposed a draft, and why (U6). */
    public void propose(Quote quote, Person customer, String message) {
        quote.propose(customer, message);
    }

    /** Keeps a new quote. */
    public void add(Quote quote) {
        quotes.add(quote);
    }

    /** Writes what was changed now, so that its version is the one that others will see. */
    public void flush() {
        quotes.flush();
    }

    /**
     * Asks for approval; what is not over any limit is approved by that (Q3).
     *
     * @param note what the manager should know, or null
     * @throws QuoteRefusal NOT_A_DRAFT
     */
    public void submit(Quote quote, Person by, String note, boolean over) {
        quote.submit(new Approval(by, note, time.now()), over);
    }

    /** Decides on what was submitted; ask {@link Quote#refuseUnlessJudgedBy} first. */
    public void judge(Quote quote, Person manager, String reason, boolean yes) {
        quote.judge(manager, reason, yes, time.now());
    }

    /**
     * Ends the revisions that it replaces, before it is sent. Not only the one that it was made of:
     * when that was itself a draft given up, the revision before it is still open.
     *
     * @throws QuoteRefusal CANNOT_REVISE when one was accepted meanwhile
     */
    public void supersedeOthers(Quote quote, Instant now) {
        Set<UUID> others = new LinkedHashSet<>(List.of(quote.replacesId()));
        others.addAll(quotes.revisionsIn(quote.number(), QuoteStatus.SENT, QuoteStatus.ACCEPTED));
        others.remove(quote.id());
        others.forEach(other -> quotes.locked(other).supersede(now));
        quotes.flush();
    }

    /**
     * Sends a draft, which fixes it.
     *
     * @param numberIfNew that it gets when it has none
     * @throws QuoteRefusal when its state doesn't lead to being sent
     */
    public void send(Quote quote, String numberIfNew, Instant now) {
        quote.send(numberIfNew, now);
    }

    /**
     * Takes a sent quote back, or gives up a draft.
     *
     * @throws QuoteRefusal why it cannot be taken back
     */
    public void withdraw(Quote quote) {
        quote.withdraw(time.now());
    }
}
