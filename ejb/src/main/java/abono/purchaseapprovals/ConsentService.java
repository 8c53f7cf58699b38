package abono.purchaseapprovals;

import abono.accounts.Accounts;
import abono.purchaseapprovals.ConsentRefusal.Reason;
import abono.purchaseapprovals.ConsentRequest.Status;
import abono.purchaseorders.Wallets;
import abono.quotes.Quote;
import abono.quotes.QuoteReadService;
import abono.quotes.QuoteTaxes;
import abono.quotes.Signature;
import abono.refusals.FieldProblem;
import abono.refusals.InvalidInput;
import abono.refusals.Visible;
import abono.security.AccessRefusal;
import abono.security.Caller;
import abono.security.Membership;
import abono.security.Right;
import abono.security.Role;
import abono.time.BusinessTime;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Members ask, approvers answer, and the last needed yes binds (U5).
 *
 * <p>What makes it once: the row locks on the quote and the request put the votes in line, so that
 * each is counted and one of them is the last; {@code consent_waiting} lets a quote have one
 * waiting request, {@code consent_vote_once} a seat one vote.
 */
@Stateless
@RolesAllowed(Right.READ_BILLING)
public class ConsentService {
    private static final int MOST = 200;
    private static final int LONGEST_REASON = 1000;

    @Inject private Accounts accounts;
    @Inject private QuoteReadService quotes;
    @Inject private QuoteTaxes taxes;
    @Inject private Consents consents;
    @Inject private Wallets wallets;
    @Inject private Caller caller;
    @Inject private BusinessTime time;
    @Inject private Event<ConsentEvent> events;

    /** Whether the caller's yes to the quote would be a request, by the account's rules. */
    public boolean asks(UUID id) {
        Quote quote = quotes.find(id);
        UUID account = quote.account().id();
        boolean bindsAlone = caller.may(Right.ACCEPT_QUOTES, quote.account());
        return caller.may(Right.REQUEST_PURCHASES, quote.account())
                && consents.rules(account).on()
                && (!bindsAlone || consents.step(account, quote.total()).isPresent());
    }

    /**
     * The names of those who would be asked to approve the quote, should the caller ask now; none
     * when nobody need be asked.
     */
    public List<String> approvers(UUID id) {
        return consents.approvers(quotes.find(id), caller.id());
    }

    /**
     * Asks the approvers to accept a quote; below the first step it binds at once.
     *
     * @throws InvalidInput when the signature doesn't bind
     * @throws ConsentRefusal ASKED_ALREADY, NOT_ENOUGH_APPROVERS
     * @throws abono.quotes.QuoteRefusal when it cannot be accepted any more, or another revision
     *     holds
     * @throws abono.purchaseorders.PurchasingRefusal when its purchase order doesn't cover the
     *     whole term, or the total needs one (Q8): no approver is asked in vain
     */
    @RolesAllowed(Right.REQUEST_PURCHASES)
    public ConsentRequest request(UUID id, int revision, Signature signature, String key) {
        Quote quote = quotes.find(id);
        caller.require(Right.REQUEST_PURCHASES, quote.account());
        consents.lock(id);
        taxes.refuseUnlessAcceptable(quote, revision, signature);
        wallets.refuseUnlessCovered(quote.account(), signature.purchaseOrder(), quote.total());
        List<ConsentRequest> waiting = consents.waiting(id);
        if (!waiting.isEmpty()) {
            return sameCommand(waiting.get(0), key);
        }
        ConsentRequest request =
                new ConsentRequest(quote, caller.person(), signature, key, time.now());
        consents.step(quote.account().id(), quote.total())
                .ifPresentOrElse(
                        step -> ask(request, step),
                        () -> bind(consents.add(request), request.own()));
        return request;
    }

    private ConsentRequest sameCommand(ConsentRequest waiting, String key) {
        if (!waiting.key().equals(key) || !waiting.requester().id().equals(caller.id())) {
            throw new ConsentRefusal(Reason.ASKED_ALREADY, waiting.requester().name());
        }
        return waiting;
    }

    private void ask(ConsentRequest request, BuyingStep step) {
        consents.ask(request, step);
        events.fire(
                new ConsentEvent.Asked(
                        request.id(), request.accountId(), request.requester().id()));
    }

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

    /**
     * Which of the requests of an account, as {@link #list} tells them, wait for the caller. Rules
     * and approvers are read once for all of them.
     */
    public Set<UUID> mine(UUID account, List<ConsentRequest> requests) {
        accounts.guarded(account, Right.READ_BILLING);
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

    /**
     * Says yes, for one seat: the caller's own, else one that they sit in for. The last needed yes
     * binds in this transaction; a payment it lets pass.
     *
     * @param title the caller's position as the certificate is to name it; null for what they are
     *     for the account
     * @throws InvalidInput when the title is too long, or the certificate cannot draw it
     * @throws ConsentRefusal DECIDED_ALREADY, OWN_REQUEST, NOT_AN_APPROVER, VOTED_ALREADY
     * @throws abono.quotes.QuoteRefusal when the quote cannot be accepted any more
     */
    @RolesAllowed(Right.APPROVE_PURCHASES)
    public ConsentRequest approve(UUID id, String title) {
        ConsentRequest request = open(id);
        Approver approver = approver(request, title);
        Instant now = time.now();
        UUID seat =
                seatsOfCaller(request).stream()
                        .filter(each -> !request.voted(each) && !request.votedBy(caller.id()))
                        .min(Comparator.comparing(each -> !each.equals(caller.id())))
                        .orElseThrow(() -> new ConsentRefusal(Reason.VOTED_ALREADY));
        request.vote(seat, approver, now);
        events.fire(new ConsentEvent.Voted(request.id(), request.accountId(), seat, caller.id()));
        if (request.met(consents.seats(request))) {
            complete(request, approver);
        }
        return request;
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

    private void complete(ConsentRequest request, Approver approver) {
        if (request.forPayment()) {
            request.end(Status.GIVEN, null, time.now());
            events.fire(new ConsentEvent.PaymentAllowed(request.id(), request.accountId()));
        } else {
            bind(request, request.by(approver));
        }
    }

    /**
     * Names the purchase order of a request that waits: its requester may, and whoever is asked.
     *
     * @param number the customer's, or blank for none
     * @throws InvalidInput when it is longer than 40 characters, or documents cannot draw it
     * @throws ConsentRefusal DECIDED_ALREADY, NOT_AN_APPROVER for others
     * @throws abono.purchaseorders.PurchasingRefusal when it doesn't cover the whole term, or one
     *     is needed (Q8)
     */
    public ConsentRequest orderUnder(UUID id, String number) {
        ConsentRequest request = consents.locked(find(id));
        if (request.forPayment()) {
            throw AccessRefusal.unknown();
        }
        boolean own = request.requester().id().equals(caller.id());
        if (!own && seatsOfCaller(request).isEmpty()) {
            throw new ConsentRefusal(Reason.NOT_AN_APPROVER);
        }
        if (!request.waits()) {
            throw new ConsentRefusal(Reason.DECIDED_ALREADY);
        }
        String named = Signature.orderOf(number);
        wallets.refuseUnlessCovered(accounts.get(request.accountId()), named, request.amount());
        if (!Objects.equals(named, request.purchaseOrder())) {
            events.fire(
                    new ConsentEvent.OrderedUnder(
                            id, request.accountId(), request.purchaseOrder(), named));
            request.orderedUnder(named);
        }
        return request;
    }

    private void bind(ConsentRequest request, Signature signature) {
        request.end(Status.GIVEN, null, time.now());
        events.fire(
                new ConsentEvent.Complete(
                        request.id(),
                        request.accountId(),
                        request.quoteId(),
                        request.revision(),
                        signature,
                        request.key()));
    }

    /**
     * Says no, and why: one no ends the request.
     *
     * @throws InvalidInput when no reason is given or it is longer than 1 000 characters
     * @throws ConsentRefusal DECIDED_ALREADY, OWN_REQUEST, NOT_AN_APPROVER
     */
    @RolesAllowed(Right.APPROVE_PURCHASES)
    public ConsentRequest refuse(UUID id, String reason) {
        ConsentRequest request = open(id);
        if (Visible.nothing(reason)) {
            throw new InvalidInput(List.of(FieldProblem.of("reason", "required")));
        }
        if (reason.length() > LONGEST_REASON) {
            throw new InvalidInput(
                    List.of(
                            FieldProblem.of(
                                    "reason", "text.long", LONGEST_REASON, reason.length())));
        }
        request.end(Status.REFUSED, reason.strip(), time.now());
        events.fire(new ConsentEvent.Refused(request.id(), request.accountId(), reason.strip()));
        return request;
    }

    /** The request, locked and waiting, when the caller has a seat. */
    private ConsentRequest open(UUID id) {
        ConsentRequest found = find(id);
        accounts.guarded(found.accountId(), Right.APPROVE_PURCHASES);
        ConsentRequest request = consents.locked(found);
        if (!request.waits()) {
            throw new ConsentRefusal(Reason.DECIDED_ALREADY);
        }
        if (seatsOfCaller(request).isEmpty()) {
            boolean own = request.requester().id().equals(caller.id());
            throw new ConsentRefusal(own ? Reason.OWN_REQUEST : Reason.NOT_AN_APPROVER);
        }
        return request;
    }

    /** The caller's own seat and those they sit in for today; none for the own request. */
    private List<UUID> seatsOfCaller(ConsentRequest request) {
        LocalDate today = time.today(accounts.get(request.accountId()).zone());
        return seats(request, consents.seats(request), consents.rules(request.accountId()), today);
    }

    private List<UUID> seats(
            ConsentRequest request, Set<UUID> seats, BuyingRules rules, LocalDate today) {
        boolean own = request.requester().id().equals(caller.id());
        return seats.stream()
                .filter(seat -> rules.votesFor(seat, caller.id(), today))
                .filter(seat -> !own || seat.equals(caller.id()))
                .toList();
    }
}
