package abono.purchaseapprovals;

import abono.accounts.Accounts;
import abono.refusals.FieldProblem;
import abono.refusals.InvalidInput;
import abono.refusals.Visible;
import abono.security.AccessRefusal;
import abono.security.Right;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The requests of an account, whatever they are for, and an approver's no (U5). A yes may be the
 * last needed one: what that does is the business of whoever asked.
 */
@Stateless
@RolesAllowed(Right.READ_BILLING)
public class ConsentService {
    private static final int MOST = 200;
    private static final int LONGEST_REASON = 1000;

    @Inject private Accounts accounts;
    @Inject private Consents consents;
    @Inject private Votes votes;

    /** The requests of an account, newest first; 200 at most. */
    public List<ConsentRequest> list(UUID account) {
        accounts.guarded(account, Right.READ_BILLING);
        return consents.ofAccount(account, MOST);
    }

    /** One request. */
    public ConsentRequest find(UUID id) {
        ConsentRequest request = consents.find(id);
        if (request == null) {
            throw AccessRefusal.unknown();
        }
        accounts.guarded(request.accountId(), Right.READ_BILLING);
        return request;
    }

    /** The name of who gave a vote. */
    public String name(ConsentVote vote) {
        accounts.guarded(vote.accountId(), Right.READ_BILLING);
        return consents.name(vote.person());
    }

    /** What waits for the account's approvers, oldest first. */
    public List<Waiting> waiting(UUID account) {
        accounts.guarded(account, Right.READ_BILLING);
        return consents.waitingOf(account);
    }

    /** Which of the requests of an account, as {@link #list} tells them, wait for the caller. */
    public Set<UUID> mine(UUID account, List<ConsentRequest> requests) {
        accounts.guarded(account, Right.READ_BILLING);
        return votes.waitingForCaller(account, requests);
    }

    /**
     * Says no, and why: one no ends the request.
     *
     * @throws InvalidInput when no reason is given or it is longer than 1 000 characters
     * @throws ConsentRefusal DECIDED_ALREADY, OWN_REQUEST, NOT_AN_APPROVER
     */
    @RolesAllowed(Right.APPROVE_PURCHASES)
    public ConsentRequest refuse(UUID id, String reason) {
        ConsentRequest found = find(id);
        accounts.guarded(found.accountId(), Right.APPROVE_PURCHASES);
        ConsentRequest request = consents.locked(found);
        votes.refuseUnlessAsked(request);
        votes.refuse(request, checked(reason));
        return request;
    }

    private static String checked(String reason) {
        if (Visible.nothing(reason)) {
            throw new InvalidInput(List.of(FieldProblem.of("reason", "required")));
        }
        if (reason.length() > LONGEST_REASON) {
            throw new InvalidInput(
                    List.of(
                            FieldProblem.of(
                                    "reason", "text.long", LONGEST_REASON, reason.length())));
        }
        return reason.strip();
    }
}
