package abono.offlineacceptance;

import abono.acceptance.AcceptQuote;
import abono.acceptance.Acceptance;
import abono.acceptance.AcceptanceConditions;
import abono.acceptance.AcceptanceService;
import abono.acceptance.Authority;
import abono.offlineacceptance.RecordedRefusal.Reason;
import abono.quotes.Quote;
import abono.quotes.QuoteReadService;
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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Two employees take a yes that was said by phone or mail (U9).
 *
 * <p>What makes it once: the row lock on the quote, then that on the record; the unique index
 * {@code recorded_waiting} behind it; and all that makes any acceptance once. That the second
 * employee is another one is checked here and by a constraint of the table.
 */
@Stateless
@RolesAllowed(Right.DRAFT_QUOTES)
public class RecordService {
    @Inject private Records records;
    @Inject private QuoteReadService quotes;
    @Inject private AcceptanceConditions conditions;
    @Inject private AcceptanceService acceptances;
    @Inject private Caller caller;
    @Inject private BusinessTime time;
    @Inject private Event<RecordedEvent> events;

    /**
     * Writes a yes down, for a second employee to confirm.
     *
     * @throws AccessRefusal when the caller does not sell to the account
     * @throws InvalidInput naming each field that won't do
     * @throws RecordedRefusal RECORDED_ALREADY
     * @throws abono.quotes.QuoteRefusal when the quote cannot be accepted any more, or another
     *     revision holds
     * @throws abono.refusals.Refusal when the account's own rules ask for approval or for another
     *     purchase order
     */
    public RecordedAcceptance record(UUID id, RecordedInput input) {
        Quote quote = own(id);
        records.lock(quote);
        Instant now = time.now();
        List<FieldProblem> problems = new ArrayList<>();
        gather(
                problems,
                () ->
                        conditions.refuseUnlessAcceptable(
                                quote, input.revision(), input.signature()));
        gather(problems, () -> input.check(quote.sentAt(), now));
        InvalidInput.throwIfAny(problems);
        conditions.refuseUnlessFree(quote, input.signature());
        records.of(id, RecordedStatus.WAITING)
                .ifPresent(
                        waiting -> {
                            throw new RecordedRefusal(
                                    Reason.RECORDED_ALREADY, waiting.recordedBy().name());
                        });
        RecordedAcceptance record = new RecordedAcceptance(quote, input, caller.person(), now);
        add(record, input.file());
        events.fire(new RecordedEvent.Recorded(record.id(), quote.account().id(), id, input.way()));
        return record;
    }

    private void add(RecordedAcceptance record, byte[] file) {
        if (file == null) {
            records.add(record);
            return;
        }
        Proof proof = new Proof(record.id(), ProofKind.of(file).orElseThrow(), file);
        record.shownBy(proof);
        records.add(record);
        records.add(proof);
    }

    /** What was written down about a quote, newest first. */
    public List<RecordedAcceptance> ofQuote(UUID quote) {
        return records.of(own(quote).id());
    }

    /**
     * The file that shows a yes.
     *
     * @throws AccessRefusal UNKNOWN when it has none, or is none of the caller's
     */
    public Proof proof(UUID id) {
        return records.proof(mine(id).id()).orElseThrow(AccessRefusal::unknown);
    }

    /**
     * Confirms what another employee wrote down: the quote is accepted in the same transaction.
     *
     * @throws RecordedRefusal OWN_RECORD, DECIDED
     * @throws abono.quotes.QuoteRefusal when the quote cannot be accepted any more: nothing changed
     */
    public Acceptance confirm(UUID id) {
        RecordedAcceptance record = records.locked(mine(id));
        record.decide(RecordedStatus.CONFIRMED, null, caller.person(), time.now());
        UUID quote = record.quote().id();
        AcceptQuote command =
                new AcceptQuote(
                        quote,
                        record.revision(),
                        record.signature(),
                        "recorded-" + id,
                        new Authority.TwoEmployees(record.recordedBy(), record.sha256()));
        // For employees nobody is asked: what needs approval is refused.
        Acceptance acceptance = (Acceptance) acceptances.accept(command);
        events.fire(new RecordedEvent.Confirmed(id, account(record), quote));
        return acceptance;
    }

    /**
     * Refuses what another employee wrote down; the quote stays as it is.
     *
     * @throws InvalidInput without a reason, or with more than 1 000 characters
     * @throws RecordedRefusal OWN_RECORD, DECIDED
     */
    public RecordedAcceptance refuse(UUID id, String reason) {
        RecordedAcceptance record = records.locked(mine(id));
        String why = Reasons.checked(reason);
        record.decide(RecordedStatus.REFUSED, why, caller.person(), time.now());
        events.fire(new RecordedEvent.Refused(id, account(record), record.quote().id(), why));
        return record;
    }

    private static UUID account(RecordedAcceptance record) {
        return record.quote().account().id();
    }

    private RecordedAcceptance mine(UUID id) {
        RecordedAcceptance record = records.find(id);
        caller.require(Right.DRAFT_QUOTES, record.quote().account());
        return record;
    }

    private Quote own(UUID id) {
        Quote quote = quotes.find(id);
        caller.require(Right.DRAFT_QUOTES, quote.account());
        return quote;
    }

    /** What is wrong with a form is told at all of its fields at once. */
    private static void gather(List<FieldProblem> problems, Runnable check) {
        try {
            check.run();
        } catch (InvalidInput found) {
            problems.addAll(found.problems());
        }
    }
}
