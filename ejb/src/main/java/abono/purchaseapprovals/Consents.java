package abono.purchaseapprovals;

import abono.accounts.Account;
import abono.money.Money;
import abono.purchaseapprovals.ConsentRefusal.Reason;
import abono.purchaseapprovals.ConsentRequest.Status;
import abono.security.Membership;
import abono.security.Person;
import abono.security.Right;
import abono.time.BusinessTime;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Rules and requests, found; whoever sells asks here before it binds. */
@Dependent
public class Consents {
    @PersistenceContext private EntityManager em;
    @Inject private BusinessTime time;
    @Inject private Event<ConsentEvent> events;

    /**
     * Refuses to buy without approval.
     *
     * @throws ConsentRefusal CONSENT_NEEDED when the account's rules ask for one
     */
    public void refuseIfNeeded(UUID account, Money amount) {
        if (step(account, amount).isPresent()) {
            throw new ConsentRefusal(Reason.CONSENT_NEEDED);
        }
    }

    /** Whether the request is the given one of this very subject. */
    public boolean given(UUID request, UUID subject) {
        ConsentRequest found = em.find(ConsentRequest.class, request);
        return found != null && found.status() == Status.GIVEN && subject.equals(found.quoteId());
    }

    /** The step of the account's rules that the amount reaches, if any. */
    public Optional<BuyingStep> step(UUID account, Money amount) {
        return Optional.ofNullable(em.find(BuyingRules.class, account))
                .flatMap(rules -> rules.stepFor(amount));
    }

    /** The account's rules; none yet are rules that are off. */
    public BuyingRules rules(UUID account) {
        BuyingRules found = em.find(BuyingRules.class, account);
        return found == null ? new BuyingRules(account) : found;
    }

    /** The members who may approve now; read each time, so a role taken away counts at once. */
    Set<UUID> able(UUID account) {
        return em
                .createQuery(
                        """
                        select m from Membership m join fetch m.person
                        where m.accountId = :account
                        """,
                        Membership.class)
                .setParameter("account", account)
                .getResultList()
                .stream()
                .filter(each -> each.role().rights().contains(Right.APPROVE_PURCHASES))
                .map(each -> each.person().id())
                .collect(Collectors.toSet());
    }

    /** Who may vote on it now. */
    Set<UUID> seats(ConsentRequest request) {
        return request.seats(able(request.accountId()));
    }

    /**
     * Asks the account's approvers of now.
     *
     * @throws ConsentRefusal NOT_ENOUGH_APPROVERS
     */
    public ConsentRequest ask(ConsentRequest request, BuyingStep step) {
        UUID account = request.accountId();
        Set<UUID> seats =
                rules(account).seats(request.requester().id(), able(account), step.need());
        if (seats.size() < step.need().votes(step.least(), seats.size())) {
            throw new ConsentRefusal(Reason.NOT_ENOUGH_APPROVERS);
        }
        request.needing(step).askOf(seats);
        return add(request);
    }

    /**
     * Gives a request: the last needed yes was said, or nobody had to be asked. A payment can be
     * made now; what else it was asked for the caller does.
     */
    public ConsentRequest give(ConsentRequest request) {
        add(request);
        request.end(Status.GIVEN, null, time.now());
        events.fire(
                request.forPayment()
                        ? new ConsentEvent.PaymentAllowed(request.id(), request.accountId())
                        : new ConsentEvent.Given(
                                request.id(),
                                request.accountId(),
                                request.quoteId(),
                                request.revision()));
        return request;
    }

    /** Closes what waits for a subject that can be bought no more, and tells why. */
    public void close(UUID subject, String why) {
        for (ConsentRequest each : waiting(subject)) {
            each.end(Status.CLOSED, why, time.now());
            events.fire(new ConsentEvent.Closed(each.id(), each.accountId(), why));
        }
    }

    /** The names of those who would be asked, should the person ask; none when nobody need be. */
    public List<String> approvers(UUID account, Money amount, UUID requester) {
        return step(account, amount).map(step -> names(account, requester, step)).orElse(List.of());
    }

    private List<String> names(UUID account, UUID requester, BuyingStep step) {
        return rules(account).seats(requester, able(account), step.need()).stream()
                .map(this::name)
                .sorted()
                .toList();
    }

    /** The name of a person who asked or voted. */
    public String name(UUID person) {
        return em.find(Person.class, person).name();
    }

    /** The approvers and their delegates of today who are still to vote. */
    public List<UUID> silent(ConsentRequest request) {
        BuyingRules rules = rules(request.accountId());
        LocalDate today = time.today(em.find(Account.class, request.accountId()).zone());
        return seats(request).stream()
                .filter(seat -> !request.voted(seat))
                .flatMap(seat -> rules.sitters(seat, today))
                .distinct()
                .filter(person -> !request.votedBy(person))
                .filter(person -> mayVote(request, person))
                .toList();
    }

    /** The requester sits for nobody else. */
    private static boolean mayVote(ConsentRequest request, UUID person) {
        boolean own = request.requester().id().equals(person);
        return !own || request.seats(Set.of(person)).contains(person);
    }

    /** One request, or null. */
    public ConsentRequest find(UUID id) {
        return em.find(ConsentRequest.class, id);
    }

    /**
     * The request under its row lock. Whoever answers its subject, too, has locked that before, as
     * everybody does, so that no two wait for each other.
     */
    public ConsentRequest locked(ConsentRequest request) {
        em.refresh(request, LockModeType.PESSIMISTIC_WRITE);
        return request;
    }

    /** What waits for a subject, the row lock taken: one at most. */
    public List<ConsentRequest> waiting(UUID subject) {
        return em.createQuery(
                        """
                        select r from ConsentRequest r
                        where r.quoteId = :subject and r.status = :waiting
                        """,
                        ConsentRequest.class)
                .setParameter("subject", subject)
                .setParameter("waiting", Status.WAITING)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** What was asked for an invoice in a state, the row locks taken, oldest first. */
    List<ConsentRequest> ofInvoice(UUID invoice, Status status) {
        return em.createQuery(
                        """
                        select r from ConsentRequest r
                        where r.invoiceId = :invoice and r.status = :status
                        order by r.id
                        """,
                        ConsentRequest.class)
                .setParameter("invoice", invoice)
                .setParameter("status", status)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The approval of this very amount that no payment used yet. */
    Optional<ConsentRequest> usable(UUID invoice, Money amount) {
        return ofInvoice(invoice, Status.GIVEN).stream()
                .filter(each -> each.paymentId() == null && each.amount().equals(amount))
                .findFirst();
    }

    /** What a payment used, the row locks taken. */
    List<ConsentRequest> usedBy(UUID payment) {
        return em.createQuery(
                        "select r from ConsentRequest r where r.paymentId = :payment order by r.id",
                        ConsentRequest.class)
                .setParameter("payment", payment)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** What waits since the instant or longer and was reminded of less often, without locks. */
    List<UUID> due(Instant asked, int reminders) {
        return em.createQuery(
                        """
                        select r.id from ConsentRequest r
                        where r.status = :waiting and r.askedAt <= :asked
                        and r.reminders < :reminders
                        order by r.id
                        """,
                        UUID.class)
                .setParameter("waiting", Status.WAITING)
                .setParameter("asked", asked)
                .setParameter("reminders", reminders)
                .getResultList();
    }

    /** When the next of those was asked that are to be reminded of so often. */
    Optional<Instant> nextDue(Instant asked, int reminders) {
        return em
                .createQuery(
                        """
                        select r.askedAt from ConsentRequest r
                        where r.status = :waiting and r.askedAt > :asked
                        and r.reminders < :reminders
                        order by r.askedAt
                        """,
                        Instant.class)
                .setParameter("waiting", Status.WAITING)
                .setParameter("asked", asked)
                .setParameter("reminders", reminders)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** With approvers, votes and requesters, in as many statements for one as for many. */
    List<ConsentRequest> ofAccount(UUID account, int most) {
        List<ConsentRequest> found =
                em.createQuery(
                                """
                                select r from ConsentRequest r join fetch r.requester
                                where r.accountId = :account
                                order by r.id desc
                                """,
                                ConsentRequest.class)
                        .setParameter("account", account)
                        .setHint("eclipselink.batch.type", "IN")
                        .setHint("eclipselink.batch", "r.seats")
                        .setHint("eclipselink.batch", "r.votes")
                        .setMaxResults(most)
                        .getResultList();
        // Together and now: after this transaction each would be read by itself.
        found.forEach(ConsentRequest::readWhole);
        return found;
    }

    /** What waits, oldest first. */
    List<Waiting> waitingOf(UUID account) {
        return em.createQuery(
                        """
                        select new abono.purchaseapprovals.Waiting(r.id, r.quoteNumber,
                            r.invoiceNumber, p.name, r.amountMinor, r.currency, r.answerBy)
                        from ConsentRequest r join r.requester p
                        where r.accountId = :account and r.status = :waiting
                        order by r.id
                        """,
                        Waiting.class)
                .setParameter("account", account)
                .setParameter("waiting", Status.WAITING)
                .getResultList();
    }

    <T> T add(T row) {
        em.persist(row);
        em.flush();
        return row;
    }
}
