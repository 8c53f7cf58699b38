package abono.subscriptions;

import abono.accounts.AccountKind;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Repository of subscriptions, for the packages above that price, bill and renew them. */
@Dependent
@Transactional(Transactional.TxType.SUPPORTS)
public class Subscriptions {
    @PersistenceContext private EntityManager em;

    /**
     * The subscriptions of which a billing period or the term may be over, or for which a change
     * may be due; those of online accounts first, each in the order that they are. What an order
     * holds waits until that is paid or not, and what is contested until that is decided.
     *
     * @param latest the latest calendar day anywhere on Earth
     */
    public List<Subscription> due(LocalDate latest) {
        return em.createQuery(
                        """
                        select distinct s from Subscription s join fetch s.account a
                        left join fetch s.agreedChanges
                        where s.status <> :ended and s.heldBy is null and s.billingHeld = false
                        and (a.kind = :online or s.contract.end is not null)
                        and (s.periodEnd <= :latest or exists (
                            select c from AgreedChange c
                            where c.subscription = s and c.effectiveOn <= :latest))
                        order by a.kind desc, s.periodEnd, s.id
                        """,
                        Subscription.class)
                .setParameter("ended", SubscriptionStatus.ENDED)
                .setParameter("latest", latest)
                .setParameter("online", AccountKind.ONLINE)
                .getResultList();
    }

    /** The contracts of an account that have not ended, by id, with plan and product. */
    public Map<UUID, Subscription> ofAccount(UUID account) {
        return em
                .createQuery(
                        """
                        select distinct s from Subscription s join fetch s.plan p
                        join fetch p.product join fetch s.account left join fetch s.agreedChanges
                        where s.account.id = :account and s.contract.end is not null
                        and s.status <> :ended
                        """,
                        Subscription.class)
                .setParameter("account", account)
                .setParameter("ended", SubscriptionStatus.ENDED)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Subscription::id, each -> each));
    }

    /**
     * The contracts of these ids that have not ended, and those that are invoiced together with
     * them because their terms are of the same quote; in the order of their ids.
     */
    public List<Subscription> invoicedWith(List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                """
                                select distinct s from Subscription s join fetch s.plan p
                                join fetch p.product join fetch s.account
                                left join fetch s.agreedChanges
                                where s.status <> :ended
                                and (s.id in :ids or s.contract.quote in (
                                    select t.contract.quote from Subscription t
                                    where t.id in :ids))
                                order by s.id
                                """,
                                Subscription.class)
                        .setParameter("ids", ids)
                        .setParameter("ended", SubscriptionStatus.ENDED)
                        .getResultList();
    }

    /** The contracts that end by the day, for which nothing was agreed or drafted yet. */
    public List<Subscription> endingBy(LocalDate day) {
        return em.createQuery(
                        """
                        select s from Subscription s join fetch s.account join fetch s.plan
                        where s.status = :active and s.cancelledOn is null
                        and s.contract.end <= :day
                        and not exists (
                            select c from AgreedChange c
                            where c.subscription = s and c.kind = :renewal)
                        and (s.contract.renewalQuoted is null
                            or s.contract.renewalQuoted <> s.contract.end)
                        order by s.contract.end, s.id
                        """,
                        Subscription.class)
                .setParameter("active", SubscriptionStatus.ACTIVE)
                .setParameter("renewal", AgreedChange.Kind.RENEW)
                .setParameter("day", day)
                .getResultList();
    }

    /** Whether a contract is still in the term of the quote that had begun before the day. */
    public boolean inTerm(UUID quote, LocalDate day) {
        return !em.createQuery(
                        """
                        select s.id from Subscription s
                        where s.contract.quote = :quote and s.status <> :ended
                        and s.contract.start < :day and s.contract.end > :day
                        """,
                        UUID.class)
                .setParameter("quote", quote)
                .setParameter("ended", SubscriptionStatus.ENDED)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
