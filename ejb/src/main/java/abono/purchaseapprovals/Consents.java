package abono.purchaseapprovals;

import abono.accounts.Account;
import abono.money.Money;
import abono.purchaseapprovals.ConsentRefusal.Reason;
import abono.purchaseapprovals.ConsentRequest.Status;
import abono.quotes.Quote;
import abono.quotes.QuoteLife;
import abono.security.Membership;
import abono.security.Person;
import abono.security.Right;
import abono.time.BusinessTime;
import jakarta.enterprise.context.Dependent;
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

/** Rules and requests, found; {@code billing} asks here before it binds. */
@Dependent
public class Consents {
    @PersistenceContext private EntityManager em;
    @Inject private QuoteLife quotes;
    @Inject private BusinessTime time;

    /**
     * Refuses to accept a quote without its approval.
     *
     * @throws ConsentRefusal CONSENT_NEEDED when the rules of its account ask for one
     */
    public void refuseIfNeeded(Quote quote) {
        if (step(quote.account().id(), quote.total()).isPresent()) {
            throw new ConsentRefusal(Reason.CONSENT_NEEDED);
        }
    }

    /** Whether the request is the given one of this very quote. */
    public boolean given(UUID request, UUID quote) {
        ConsentRequest found = em.find(ConsentRequest.class, request);
        return found != null && found.status() == Status.GIVEN && quote.equals(found.quoteId());
    }

    Optional<BuyingStep> step(UUID account, Money amount) {
        return Optional.ofNullable(em.find(BuyingRules.class, account))
                .flatMap(rules -> rules.stepFor(amount));
    }

    /** The account's rules; none yet are rules that are off. */
    BuyingRules rules(UUID account) {
        BuyingRules found = em.find(BuyingRules.class, account);
        return found == null ? new BuyingRules(account) : found;
    }

    /** The members who may approve now; read each time, so a role taken away counts at once. */
    Set<UUID> able(UUID account) {
        return em
                .createQuery(
                        "select m from Membership m join fetch m.person where m.accountId ="
                                + " :account",
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
    ConsentRequest ask(ConsentRequest request, BuyingStep step) {
        UUID account = request.accountId();
        Set<UUID> seats =
                rules(account).seats(request.requester().id(), able(account), step.need());
        if (seats.size() < step.need().votes(step.least(), seats.size())) {
            throw new ConsentRefusal(Reason.NOT_ENOUGH_APPROVERS);
        }
        request.needing(step).askOf(seats);
        return add(request);
    }

    /** The names of those who would be asked, should the person ask; none when nobody need be. */
    public List<String> approvers(Quote quote, UUID requester) {
        UUID account = quote.account().id();
        return step(account, quote.total())
                .map(step -> names(account, requester, step))
                .orElse(List.of());
    }

    private List<String> names(UUID account, UUID requester, BuyingStep step) {
        return rules(account).seats(requester, able(account), step.need()).stream()
                .map(this::name)
                .sorted()
                .toList();
    }

    String name(UUID person) {
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

    ConsentRequest find(UUID id) {
        return em.find(ConsentRequest.class, id);
    }

    /**
     * The request under its row lock. A quote's is taken first, as everybody does who answers a
     * quote, so that no two wait for each other.
     */
    ConsentRequest locked(ConsentRequest request) {
        if (!request.forPayment()) {
            lock(request.quoteId());
        }
        em.refresh(request, LockModeType.PESSIMISTIC_WRITE);
        return request;
    }

    /** The quote under its row lock. */
    Quote lock(UUID quote) {
        return quotes.locked(quote);
    }

    List<ConsentRequest> waiting(UUID quote) {
        return em.createQuery(
                        "select r from ConsentRequest r where r.quoteId = :quote"
                                + " and r.status = :waiting",
                        ConsentRequest.class)
                .setParameter("quote", quote)
                .setParameter("waiting", Status.WAITING)
                .getResultList();
    }

    /** What was asked for an invoice in a state, the row locks taken, oldest first. */
    List<ConsentRequest> ofInvoice(UUID invoice, Status status) {
        return em.createQuery(
                        "select r from ConsentRequest r where r.invoiceId = :invoice"
                                + " and r.status = :status order by r.id",
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
                        "select r.id from ConsentRequest r where r.status = :waiting"
                                + " and r.askedAt <= :asked and r.reminders < :reminders"
                                + " order by r.id",
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
                        "select r.askedAt from ConsentRequest r where r.status = :waiting"
                                + " and r.askedAt > :asked and r.reminders < :reminders"
                                + " order by r.askedAt",
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
                                "select r from ConsentRequest r join fetch r.requester"
                                        + " where r.accountId = :account order by r.id desc",
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

    /** What waits, with the last day of its quote or the day its invoice is due. */
    List<Waiting> waitingOf(UUID account) {
        return em.createQuery(
                        "select new abono.purchaseapprovals.Waiting(r.id, r.quoteNumber,"
                            + " r.invoiceNumber, p.name, r.amountMinor, r.currency,"
                            + " q.terms.validUntil, i.dueOn) from ConsentRequest r join r.requester"
                            + " p left join Quote q on q.id = r.quoteId left join Invoice i on i.id"
                            + " = r.invoiceId where r.accountId = :account and r.status = :waiting"
                            + " order by r.id",
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
