package abono.offlineacceptance;

import abono.acceptance.ContestedAcceptance;
import abono.invoices.Invoice;
import abono.offlineacceptance.ContestDecision.Outcome;
import abono.offlineacceptance.RecordedRefusal.Reason;
import abono.quotes.Quote;
import abono.quotes.QuoteReadService;
import abono.security.AccessRefusal;
import abono.security.Caller;
import abono.security.Right;
import abono.time.BusinessTime;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Staff decide on a contested acceptance by phone or mail (U9): it was so, and billing goes on; or
 * it was not, and all that it made is taken back in the same transaction.
 */
@Stateless
@RolesAllowed(Right.DECIDE_CONTESTS)
public class ContestDecisionService {
    @Inject private Records records;
    @Inject private QuoteReadService quotes;
    @Inject private ContestedAcceptance contested;
    @Inject private Caller caller;
    @Inject private BusinessTime time;
    @Inject private Event<RecordedEvent> events;

    /** Whether the caller can decide on it now. */
    public boolean decidable(RecordedAcceptance record) {
        return record.state() == AcceptanceState.CONTESTED
                && caller.may(Right.DECIDE_CONTESTS, record.quote().account())
                && !record.recordedBy().id().equals(caller.id());
    }

    /**
     * It was so: billing goes on, what was held is invoiced, and the customer is told the answer.
     *
     * @throws AccessRefusal UNKNOWN when the quote was not accepted by phone or mail
     * @throws abono.refusals.InvalidInput without an answer, or with more than 1 000 characters
     * @throws RecordedRefusal NOT_CONTESTED, OWN_CONTEST
     */
    public RecordedAcceptance uphold(UUID quote, String answer) {
        RecordedAcceptance record = decided(quote, answer, Outcome.UPHELD);
        contested.resume(record.quote());
        keepHeld(record);
        events.fire(
                new RecordedEvent.Upheld(
                        record.id(), account(record), quote, record.contest().decision().answer()));
        return record;
    }

    /**
     * It was not so: what began ends, what was changed is what it was, the documents are credited,
     * the purchase order is given back, and the customer is told.
     *
     * @throws AccessRefusal UNKNOWN when the quote was not accepted by phone or mail
     * @throws abono.refusals.InvalidInput without an answer, or with more than 1 000 characters
     * @throws RecordedRefusal NOT_CONTESTED, OWN_CONTEST; CHANGED_SINCE when another accepted quote
     *     builds on it; BEFORE_UNKNOWN when what it changed was not kept
     */
    public RecordedAcceptance reverse(UUID quote, String answer) {
        RecordedAcceptance record = decided(quote, answer, Outcome.REVERSED);
        Quote accepted = record.quote();
        contested
                .changedSince(accepted)
                .ifPresent(
                        number -> {
                            throw new RecordedRefusal(Reason.CHANGED_SINCE, number);
                        });
        if (!contested.knowsBefore(accepted)) {
            throw new RecordedRefusal(Reason.BEFORE_UNKNOWN, accepted.number());
        }
        String documents =
                contested.reverse(accepted).stream()
                        .map(Invoice::number)
                        .collect(Collectors.joining(", "));
        keepHeld(record);
        events.fire(
                new RecordedEvent.Reversed(
                        record.id(),
                        account(record),
                        quote,
                        record.contest().decision().answer(),
                        documents));
        return record;
    }

    /** What another contest is about, too, waits for that one. */
    private void keepHeld(RecordedAcceptance record) {
        records.undecidedBeside(record)
                .forEach(each -> contested.keepHeld(record.quote(), each.quote()));
    }

    private RecordedAcceptance decided(UUID quote, String answer, Outcome outcome) {
        UUID id = quotes.find(quote).id();
        RecordedAcceptance record =
                records.of(id, RecordedStatus.CONFIRMED).orElseThrow(AccessRefusal::unknown);
        caller.require(Right.DECIDE_CONTESTS, record.quote().account());
        records.locked(record);
        String said = Reasons.checked("answer", answer);
        record.decide(new ContestDecision(outcome, said, caller.person(), time.now()));
        return record;
    }

    private static UUID account(RecordedAcceptance record) {
        return record.quote().account().id();
    }
}
