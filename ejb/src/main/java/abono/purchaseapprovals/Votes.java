package abono.purchaseapprovals;

import abono.accounts.Accounts;
import abono.purchaseapprovals.ConsentRefusal.Reason;
import abono.purchaseapprovals.ConsentRequest.Status;
import abono.security.AccessRefusal;
import abono.security.Caller;
import abono.security.Membership;
import abono.security.Role;
import abono.time.BusinessTime;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The caller's seats in requests and their votes. Guards the seats, not the account: for services
 * that have guarded it and hold the row lock of the request, which puts the votes in line, so that
 * each is counted and one of them is the last; {@code consent_vote_once} lets a seat have one.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Votes {
    @Inject private Accounts accounts;
    @Inject private Consents consents;
    @Inject private Caller caller;
    @Inject private BusinessTime time;
    @Inject private Event<ConsentEvent> events;

    /**
     * Says yes, for one seat: the caller's own, else one that they sit in for. The last needed yes
     * gives the approval: the request waits no more.
     *
     * @param title the caller's position as typed; null for what they are for the account
     * @return the vote, with the title under which it is named
     * @throws abono.refusals.InvalidInput when the title is too long, or cannot be drawn
     * @throws ConsentRefusal DECIDED_ALREADY, OWN_REQUEST, NOT_AN_APPROVER, VOTED_ALREADY
     */
    public ConsentVote approve(ConsentRequest request, String title) {
        refuseUnlessAsked(request);
        Approver approver = approver(request, title);
        UUID seat =
                seatsOfCaller(request).stream()
                        .filter(each -> !request.voted(each) && !request.votedBy(caller.id()))
                        .min(Comparator.comparing(each -> !each.equals(caller.id())))
                        .orElseThrow(() -> new ConsentRefusal(Reason.VOTED_ALREADY));
        ConsentVote vote = request.vote(seat, approver, time.now());
        events.fire(new ConsentEvent.Voted(request.id(), request.accountId(), seat, caller.id()));
        if (request.met(consents.seats(request))) {
            consents.give(request);
        }
        return vote;
    }

    private Approver approver(ConsentRequest request, String title) {
        Role role =
                caller.memberships().stream()
                        .filter(each -> each.accountId().equals(request.accountId()))
                        .map(Membership::role)
                        .findFirst()
                        .orElseThrow(AccessRefusal::unknown);
        Locale language = accounts.get(request.accountId()).locale();
        return Approver.of(caller.person(), title, role, language);
    }

    /** Says no, and why, to what is {@link #refuseUnlessAsked asked} of the caller. */
    void refuse(ConsentRequest request, String reason) {
        request.end(Status.REFUSED, reason, time.now());
        events.fire(new ConsentEvent.Refused(request.id(), request.accountId(), reason));
    }

    /**
     * Refuses to let the caller name its purchase order: its requester may while it waits, and
     * whoever is asked.
     *
     * @throws ConsentRefusal DECIDED_ALREADY, NOT_AN_APPROVER
     */
    public void refuseUnlessOrderable(ConsentRequest request) {
        if (!ofCaller(request) && seatsOfCaller(request).isEmpty()) {
            throw new ConsentRefusal(Reason.NOT_AN_APPROVER);
        }
        if (!request.waits()) {
            throw new ConsentRefusal(Reason.DECIDED_ALREADY);
        }
    }

    /** Names another purchase order, or with null none; it is orderable. */
    public void orderUnder(ConsentRequest request, String number) {
        if (!Objects.equals(number, request.purchaseOrder())) {
            events.fire(
                    new ConsentEvent.OrderedUnder(
                            request.id(), request.accountId(), request.purchaseOrder(), number));
            request.orderedUnder(number);
        }
    }

    /** Refuses to take an answer of the caller's unless the request waits and they have a seat. */
    void refuseUnlessAsked(ConsentRequest request) {
        if (!request.waits()) {
            throw new ConsentRefusal(Reason.DECIDED_ALREADY);
        }
        if (seatsOfCaller(request).isEmpty()) {
            throw new ConsentRefusal(
                    ofCaller(request) ? Reason.OWN_REQUEST : Reason.NOT_AN_APPROVER);
        }
    }

    /** Those of an account's requests that wait for the caller; rules are read once for all. */
    Set<UUID> waitingForCaller(UUID account, List<ConsentRequest> requests) {
        Set<UUID> able = consents.able(account);
        if (!able.contains(caller.id())) {
            return Set.of();
        }
        LocalDate today = time.today(accounts.get(account).zone());
        BuyingRules rules = consents.rules(account);
        return requests.stream()
                .filter(each -> each.waits() && each.accountId().equals(account))
                .filter(each -> !each.votedBy(caller.id()))
                .filter(
                        each ->
                                seats(each, each.seats(able), rules, today).stream()
                                        .anyMatch(seat -> !each.voted(seat)))
                .map(ConsentRequest::id)
                .collect(Collectors.toSet());
    }

    /** The caller's own seat and those they sit in for today; none for the own request. */
    private List<UUID> seatsOfCaller(ConsentRequest request) {
        LocalDate today = time.today(accounts.get(request.accountId()).zone());
        return seats(request, consents.seats(request), consents.rules(request.accountId()), today);
    }

    private List<UUID> seats(
            ConsentRequest request, Set<UUID> seats, BuyingRules rules, LocalDate today) {
        boolean own = ofCaller(request);
        return seats.stream()
                .filter(seat -> rules.votesFor(seat, caller.id(), today))
                .filter(seat -> !own || seat.equals(caller.id()))
                .toList();
    }

    private boolean ofCaller(ConsentRequest request) {
        return request.requester().id().equals(caller.id());
    }
}
