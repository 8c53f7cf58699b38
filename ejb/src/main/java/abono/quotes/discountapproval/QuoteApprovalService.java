package abono.quotes.discountapproval;

import abono.quotes.DraftLifecycle;
import abono.quotes.Quote;
import abono.quotes.QuoteEvent;
import abono.quotes.QuoteRefusal;
import abono.refusals.FieldProblem;
import abono.refusals.InvalidInput;
import abono.refusals.Visible;
import abono.security.AccessRefusal;
import abono.security.Caller;
import abono.security.Right;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * A quote over its seller's limits is submitted, and a sales manager decides (Q3). The row lock
 * puts two managers in line: the second sees what the first decided.
 */
@Stateless
@RolesAllowed(Right.DRAFT_QUOTES)
public class QuoteApprovalService {
    private static final int LONGEST = 1000;

    @Inject private DraftLifecycle drafts;
    @Inject private ApprovalLimits limits;
    @Inject private Caller caller;
    @Inject private Event<QuoteEvent> events;

    /**
     * Submits a draft for approval; within the caller's limits it is approved at once.
     *
     * @param note what the manager should know, or null
     * @throws QuoteRefusal NOT_A_DRAFT
     */
    public Quote submit(UUID id, String note) {
        Quote quote = own(id, Right.DRAFT_QUOTES);
        refuseLong("note", note);
        boolean over = !limits.excess(id).isEmpty();
        drafts.submit(quote, caller.person(), Visible.orNull(note), over);
        events.fire(new QuoteEvent.Submitted(id, quote.account().id(), over));
        return quote;
    }

    /**
     * Approves what was submitted by somebody else.
     *
     * @param version as the manager saw it
     * @param reason or null
     * @throws QuoteRefusal NOT_PENDING, OWN_QUOTE, CHANGED_MEANWHILE
     */
    @RolesAllowed(Right.APPROVE_QUOTES)
    public Quote approve(UUID id, int version, String reason) {
        refuseLong("reason", reason);
        return judge(id, version, Visible.orNull(reason), true);
    }

    /**
     * Rejects what was submitted by somebody else.
     *
     * @throws InvalidInput without a reason, or with more than 1 000 characters
     * @throws QuoteRefusal as {@link #approve}
     */
    @RolesAllowed(Right.APPROVE_QUOTES)
    public Quote reject(UUID id, int version, String reason) {
        own(id, Right.APPROVE_QUOTES);
        if (Visible.nothing(reason)) {
            throw new InvalidInput(List.of(FieldProblem.of("reason", "required")));
        }
        refuseLong("reason", reason);
        return judge(id, version, reason.strip(), false);
    }

    private Quote judge(UUID id, int version, String reason, boolean yes) {
        Quote quote = own(id, Right.APPROVE_QUOTES);
        quote.refuseUnlessJudgedBy(caller.person());
        if (quote.version() != version) {
            throw new QuoteRefusal(QuoteRefusal.Reason.CHANGED_MEANWHILE);
        }
        drafts.judge(quote, caller.person(), reason, yes);
        events.fire(
                new QuoteEvent.Judged(id, quote.account().id(), yes, reason == null ? "" : reason));
        return quote;
    }

    private static void refuseLong(String field, String text) {
        if (text != null && text.length() > LONGEST) {
            throw new InvalidInput(
                    List.of(FieldProblem.of(field, "text.long", LONGEST, text.length())));
        }
    }

    private Quote own(UUID id, String right) {
        Quote quote = drafts.locked(id);
        if (quote == null) {
            throw AccessRefusal.unknown();
        }
        caller.require(right, quote.account());
        return quote;
    }
}
