package abono.consent;

import abono.accounts.Account;
import abono.consent.ConsentRefusal.Reason;
import abono.consent.ConsentRequest.Status;
import abono.money.Money;
import abono.quotes.Quote;
import abono.security.Membership;
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
        return found != null && found.status() == Status.GIVEN && found.quoteId().equals(quote);
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
                        "select m from Membership m where m.accountId = :account", Membership.class)
                .setParameter("account", account)
                .getResultList()
                .stream()
                .filter(each -> each.role().rights().contains(Right.APPROVE_PURCHASES))
                .map(each -> each.person().id())
                .collect(Collectors.toSet());
    }

    /** Who may vote on it now. */
    Set<UUID> seats(ConsentRequest request) {
        return rules(request.accountId())
                .seats(request.requester().id(), able(request.accountId()), request.need());
    }

    /** The approvers and their delegates of today who are still to vote. */
    public List<UUID> silent(ConsentRequest request) {
        BuyingRules rules = rules(request.accountId());
        LocalDate today = time.today(em.find(Account.class, request.accountId()).zone());
        return seats(request).stream()
                .filter(seat -> !request.voted(seat))
                .flatMap(seat -> rules.sitters(seat, today))
                .distinct()
                .toList();
    }

    ConsentRequest find(UUID id) {
        return em.find(ConsentRequest.class, id);
    }

    /**
     * The request under its row lock. The quote's is taken first, as everybody does who answers a
     * quote, so that no two wait for each other.
     */
    ConsentRequest locked(ConsentRequest request) {
        Quote quote = quote(request.quoteId());
        em.refresh(quote, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(request, LockModeType.PESSIMISTIC_WRITE);
        return request;
    }

    /** The quote under its row lock. */
    Quote quote(UUID id) {
        return em.find(Quote.class, id, LockModeType.PESSIMISTIC_WRITE);
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

    List<ConsentRequest> due(Instant asked, int reminders) {
        return em.createQuery(
                        "select r from ConsentRequest r where r.status = :waiting"
                                + " and r.askedAt <= :asked and r.reminders < :reminders",
                        ConsentRequest.class)
                .setParameter("waiting", Status.WAITING)
                .setParameter("asked", asked)
                .setParameter("reminders", reminders)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    List<ConsentRequest> ofAccount(UUID account, int most) {
        return em.createQuery(
                        "select r from ConsentRequest r where r.accountId = :account"
                                + " order by r.id desc",
                        ConsentRequest.class)
                .setParameter("account", account)
                .setMaxResults(most)
                .getResultList();
    }

    <T> T add(T row) {
        em.persist(row);
        em.flush();
        return row;
    }
}
