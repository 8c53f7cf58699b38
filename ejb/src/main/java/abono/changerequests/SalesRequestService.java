package abono.changerequests;

import abono.quotes.Quote;
import abono.refusals.FieldProblem;
import abono.refusals.InvalidInput;
import abono.refusals.PlainText;
import abono.security.AccessRefusal;
import abono.security.Caller;
import abono.security.Right;
import abono.time.BusinessTime;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The representative's side of requests: reads them, answers them, makes quotes of them. */
@Stateless
@RolesAllowed(Right.DRAFT_QUOTES)
public class SalesRequestService {
    @Inject private Requests requests;
    @Inject private BusinessTime time;
    @Inject private Caller caller;
    @Inject private Event<ChangeRequestEvent> events;

    /**
     * Requests of the accounts in the caller's charge: open ones first, the longest waiting on top;
     * then the ended, the latest on top.
     *
     * @param account of this one only, or null for all
     * @param first how many to pass over
     */
    public List<SalesRequest> list(UUID account, int first, int size) {
        return requests.reached(caller.scope(Right.DRAFT_QUOTES), account, first, size);
    }

    /** How many requests there are in the caller's charge, ended ones among them. */
    public long count() {
        return requests.count(caller.scope(Right.DRAFT_QUOTES), false);
    }

    /** How many of them are open. */
    public long waiting() {
        return requests.count(caller.scope(Right.DRAFT_QUOTES), true);
    }

    /**
     * A request with account, requester, subscription and its plan, product and quote.
     *
     * @throws AccessRefusal when it is of another's account
     */
    public SalesRequest find(UUID id) {
        return guarded(requests.find(id));
    }

    /**
     * Answers a request, which closes it, and mails the customer. The row lock lets one of two at
     * once through.
     *
     * @param answer plain text of 1 to 4 000 characters
     * @throws InvalidInput naming {@code answer}
     * @throws ChangeRequestRefusal NOT_OPEN
     */
    public SalesRequest close(UUID id, String answer) {
        SalesRequest request = guarded(requests.locked(id));
        String said = PlainText.text(answer);
        List<FieldProblem> problems = new ArrayList<>();
        PlainText.required("answer", said, problems);
        InvalidInput.throwIfAny(problems);
        request.close(said, caller.id(), time.now());
        events.fire(new ChangeRequestEvent.Answered(request.id(), request.account().id()));
        return request;
    }

    /**
     * Tells that a quote was made of a request, as often as the quote is saved: the first time
     * counts, under the request's row lock.
     *
     * @param quote of the same account, a draft or sent
     * @throws ChangeRequestRefusal NOT_OPEN when it was answered, or became another quote
     */
    public SalesRequest quoted(UUID id, UUID quote) {
        SalesRequest request = guarded(requests.locked(id));
        Quote made = requests.quote(quote);
        if (made == null || !made.account().id().equals(request.account().id())) {
            throw AccessRefusal.unknown();
        }
        if (!request.becameQuote(quote)) {
            request.quote(made, caller.id(), time.now());
            events.fire(new ChangeRequestEvent.Quoted(request.id(), request.account().id(), quote));
        }
        return request;
    }

    private SalesRequest guarded(SalesRequest request) {
        if (request == null) {
            throw AccessRefusal.unknown();
        }
        caller.require(Right.DRAFT_QUOTES, request.account());
        return request;
    }
}
