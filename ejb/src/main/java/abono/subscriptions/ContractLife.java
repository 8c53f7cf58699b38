package abono.subscriptions;

import abono.accounts.AccountKind;
import abono.money.Money;
import abono.pricing.ContractAct;
import abono.pricing.ContractDay;
import abono.pricing.PlannedChange;
import abono.subscriptions.SubscriptionChange.Kind;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What accepted quotes and time do to contracts, each step in the transaction of the business act
 * behind it and under the subscription's row lock ({@link SubscriptionLife#locked}). Only {@code
 * billing} may.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class ContractLife {
    @PersistenceContext private EntityManager em;
    @Inject private SubscriptionLife life;
    @Inject private Event<SubscriptionEvent> events;

    /** The subscription under its row lock. */
    public Subscription locked(UUID id) {
        return life.locked(id);
    }

    /** Lets happen what its schedule has for a day, in order, and tells each (D5, Q10). */
    public void live(Subscription subscription, ContractDay day) {
        day.acts().forEach(act -> live(subscription, act));
    }

    private void live(Subscription subscription, ContractAct act) {
        if (act.kind() == ContractAct.Kind.END) {
            life.end(subscription);
            return;
        }
        String before = SubscriptionLife.said(subscription);
        subscription.live(act);
        UUID id = subscription.id();
        UUID account = subscription.account().id();
        if (act.kind() == ContractAct.Kind.AMEND) {
            note(subscription, Kind.CHANGED, act.on());
            String after = SubscriptionLife.said(subscription);
            events.fire(new SubscriptionEvent.Amended(id, account, before, after));
        } else if (act.kind() == ContractAct.Kind.RENEW) {
            note(subscription, Kind.RENEWED, act.on());
            LocalDate end = subscription.termEnd();
            events.fire(new SubscriptionEvent.TermRenewed(id, account, end, !act.agreed()));
        }
    }

    /** Takes a one-time discount into account: no more is given back than was paid. */
    public void chargedLess(Subscription subscription, Money once) {
        subscription.chargedLess(once);
    }

    /**
     * Copies into it what a line of an accepted quote agreed for a day to come. Other quotes that
     * touch it were priced without that, so they are true no more (U2).
     */
    public void agree(Subscription subscription, PlannedChange change, UUID quoteLine) {
        subscription.agree(change, quoteLine);
        em.lock(subscription, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        events.fire(
                new SubscriptionEvent.Planned(
                        subscription.id(), subscription.account().id(), change.on()));
    }

    /** Lets it end with its term: it stays usable until then. */
    public void end(Subscription subscription, LocalDate today) {
        subscription.notice(today);
        note(subscription, Kind.CANCELLED, today);
        events.fire(
                new SubscriptionEvent.NoticeGiven(
                        subscription.id(),
                        subscription.account().id(),
                        subscription.agreedEnd().minusDays(1)));
    }

    /**
     * The contracts of which a billing period or the term may be over, or for which a change may be
     * due, in the order that they are.
     *
     * @param latest the latest calendar day anywhere on Earth
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Subscription> due(LocalDate latest) {
        return em.createQuery(
                        "select distinct s from Subscription s join fetch s.account"
                                + " left join fetch s.agreedChanges"
                                + " where s.status <> :ended and s.contract.end is not null"
                                + " and s.billingHeld = false and s.account.kind = :corporate"
                                + " and (s.periodEnd <= :latest or exists (select c from"
                                + " AgreedChange c where c.subscription = s"
                                + " and c.effectiveOn <= :latest))"
                                + " order by s.periodEnd, s.id",
                        Subscription.class)
                .setParameter("ended", SubscriptionStatus.ENDED)
                .setParameter("latest", latest)
                .setParameter("corporate", AccountKind.CORPORATE)
                .getResultList();
    }

    /** The contracts of an account that have not ended, by id, with plan and product. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Map<UUID, Subscription> ofAccount(UUID account) {
        return em
                .createQuery(
                        "select distinct s from Subscription s join fetch s.plan p"
                                + " join fetch p.product join fetch s.account"
                                + " left join fetch s.agreedChanges where s.account.id = :account"
                                + " and s.contract.end is not null and s.status <> :ended",
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
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Subscription> invoicedWith(List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select distinct s from Subscription s join fetch s.plan p"
                                        + " join fetch p.product join fetch s.account"
                                        + " left join fetch s.agreedChanges"
                                        + " where s.status <> :ended and (s.id in :ids"
                                        + " or s.contract.quote in (select t.contract.quote from"
                                        + " Subscription t where t.id in :ids))"
                                        + " order by s.id",
                                Subscription.class)
                        .setParameter("ids", ids)
                        .setParameter("ended", SubscriptionStatus.ENDED)
                        .getResultList();
    }

    /** The contracts that end by the day, for which nothing was agreed or drafted yet. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Subscription> endingBy(LocalDate day) {
        return em.createQuery(
                        "select s from Subscription s join fetch s.account join fetch s.plan"
                                + " where s.status = :active and s.cancelledOn is null"
                                + " and s.contract.end <= :day and not exists (select c from"
                                + " AgreedChange c where c.subscription = s"
                                + " and c.kind = :renewal)"
                                + " and (s.contract.renewalQuoted is null"
                                + " or s.contract.renewalQuoted <> s.contract.end)"
                                + " order by s.contract.end, s.id",
                        Subscription.class)
                .setParameter("active", SubscriptionStatus.ACTIVE)
                .setParameter("renewal", AgreedChange.Kind.RENEW)
                .setParameter("day", day)
                .getResultList();
    }

    /** Whether a contract is still in the term of the quote that had begun before the day. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public boolean inTerm(UUID quote, LocalDate day) {
        return !em.createQuery(
                        "select s.id from Subscription s where s.contract.quote = :quote"
                                + " and s.status <> :ended and s.contract.start < :day"
                                + " and s.contract.end > :day",
                        UUID.class)
                .setParameter("quote", quote)
                .setParameter("ended", SubscriptionStatus.ENDED)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Notes that a quote for its next term was drafted, so that no other is by itself. */
    public void quoteRenewal(Subscription subscription) {
        subscription.contract().quoteRenewal();
    }

    private void note(Subscription subscription, Kind kind, LocalDate day) {
        em.persist(new SubscriptionChange(subscription, kind, day));
    }
}
