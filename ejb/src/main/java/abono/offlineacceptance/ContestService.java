package abono.offlineacceptance;

import abono.acceptance.ContestedAcceptance;
import abono.offlineacceptance.RecordedRefusal.Reason;
import abono.quotes.QuoteReadService;
import abono.security.AccessRefusal;
import abono.security.Caller;
import abono.security.Right;
import abono.time.BusinessTime;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The customer's side of an acceptance by phone or mail: to know of it and to contest it (U9). */
@Stateless
@RolesAllowed(Right.READ_BILLING)
public class ContestService {
    @Inject private Records records;
    @Inject private QuoteReadService quotes;
    @Inject private ContestedAcceptance contested;
    @Inject private Caller caller;
    @Inject private BusinessTime time;
    @Inject private Event<RecordedEvent> events;

    @Inject
    @ConfigProperty(name = "abono.contest.days", defaultValue = "7")
    private int days;

    /** The record that accepted the quote, if it was accepted by phone or mail. */
    public Optional<RecordedAcceptance> told(UUID quote) {
        return records.of(quotes.find(quote).id(), RecordedStatus.CONFIRMED);
    }

    /** The last day on which it can be contested, in the account's time zone. */
    public LocalDate until(RecordedAcceptance record) {
        return LocalDate.ofInstant(record.decidedAt(), record.quote().account().zone())
                .plusDays(days);
    }

    /** Whether the caller can contest it now. */
    public boolean contestable(RecordedAcceptance record) {
        return record.contest() == null
                && !over(record)
                && caller.may(Right.ACCEPT_QUOTES, record.quote().account());
    }

    /**
     * Says that the acceptance was not so. The sellers and their managers are told, and nothing of
     * it is billed until staff decide.
     *
     * @throws AccessRefusal UNKNOWN when the quote was not accepted by phone or mail
     * @throws abono.refusals.InvalidInput without a reason, or with more than 1 000 characters
     * @throws RecordedRefusal CONTEST_OVER, CONTESTED_ALREADY
     */
    @RolesAllowed(Right.ACCEPT_QUOTES)
    public RecordedAcceptance contest(UUID quote, String reason) {
        RecordedAcceptance record = told(quote).orElseThrow(AccessRefusal::unknown);
        caller.require(Right.ACCEPT_QUOTES, record.quote().account());
        records.locked(record);
        String why = Reasons.checked(reason);
        if (over(record)) {
            throw new RecordedRefusal(Reason.CONTEST_OVER, until(record));
        }
        record.contest(new Contest(caller.person(), why, time.now()));
        contested.hold(record.quote());
        UUID account = record.quote().account().id();
        events.fire(new RecordedEvent.Contested(record.id(), account, quote, why));
        return record;
    }

    private boolean over(RecordedAcceptance record) {
        return time.today(record.quote().account().zone()).isAfter(until(record));
    }
}
