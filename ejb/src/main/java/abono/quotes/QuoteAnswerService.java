package abono.quotes;

import abono.quotes.answers.Decision;
import abono.refusals.FieldProblem;
import abono.refusals.InvalidInput;
import abono.refusals.Visible;
import abono.security.AccessRefusal;
import abono.security.Caller;
import abono.security.Right;
import abono.time.BusinessTime;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The customer's answer to a quote (Q6), but for the yes, which is an act of its own. */
@Stateless
@RolesAllowed(Right.ACCEPT_QUOTES)
public class QuoteAnswerService {
    private static final int LONGEST_REASON = 1000;

    @Inject private Quotes quotes;
    @Inject private QuoteOutcomes outcomes;
    @Inject private Caller caller;
    @Inject private BusinessTime time;
    @Inject private Event<QuoteEvent> events;

    /**
     * The quote to be answered, under its row lock until the end of the transaction.
     *
     * @throws AccessRefusal when it is none of the caller's
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Quote locked(UUID id) {
        Quote quote = quotes.locked(id);
        if (quote == null || quote.sentAt() == null) {
            throw AccessRefusal.unknown();
        }
        caller.require(Right.ACCEPT_QUOTES, quote.account());
        return quote;
    }

    /**
     * Declines the quote.
     *
     * @throws InvalidInput when no reason is given or it is longer than 1 000 characters
     * @throws QuoteRefusal when it cannot be answered any more
     */
    public Quote decline(UUID id, String reason) {
        Quote quote = locked(id);
        check(reason);
        quote.decline(reason.strip(), Decision.of(quote.account(), null, caller.id(), time.now()));
        events.fire(
                new QuoteEvent.Declined(
                        quote.id(), quote.account().id(), quote.number(), reason.strip()));
        return quote;
    }

    private static void check(String reason) {
        if (Visible.nothing(reason)) {
            throw new InvalidInput(List.of(FieldProblem.of("reason", "required")));
        }
        if (reason.length() > LONGEST_REASON) {
            throw new InvalidInput(
                    List.of(
                            FieldProblem.of(
                                    "reason", "text.long", LONGEST_REASON, reason.length())));
        }
    }

    /**
     * Takes the customer's choice of optional lines and alternatives; the sums follow (Q6).
     *
     * @param positions of the optional lines and alternatives that are wanted
     * @throws QuoteRefusal NOTHING_PICKED, ANOTHER_REVISION, or why it is not open
     */
    public Quote pick(UUID id, int revision, Set<Integer> positions) {
        Quote quote = locked(id);
        if (quote.revision() != revision) {
            throw new QuoteRefusal(QuoteRefusal.Reason.ANOTHER_REVISION, quote.revision());
        }
        quote.pick(positions, outcomes.running(quote), time.today(quote.account().zone()));
        return quote;
    }
}
