package abono.subscriptions;

import abono.accounts.AccountKind;
import abono.money.Money;
import abono.subscriptions.SubscriptionChange.Kind;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
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

    /**
     * Changes tier, seats or price from a day of its current billing period on; the renewal date
     * stays (D5).
     *
     * @param charged net that the rest of the billing period costs now
     */
    public void amend(Subscription subscription, Choice choice, LocalDate day, Money charged) {
        String before = SubscriptionLife.said(subscription);
        subscription.amend(choice, day, charged);
        note(subscription, Kind.CHANGED, day);
        events.fire(
                new SubscriptionEvent.Amended(
                        subscription.id(),
                        subscription.account().id(),
                        before,
                        SubscriptionLife.said(subscription)));
    }

    /** Takes a one-time discount into account: no more is given back than was paid. */
    public void chargedLess(Subscription subscription, Money once) {
        subscription.chargedLess(once);
    }

    /** Begins the next billing period of its term. */
    public void bill(Subscription subscription) {
        subscription.bill();
    }

    /**
     * Begins another term on the day that the present one ends, so without gap or overlap.
     *
     * @param quote that the term is of: its invoices are written together
     */
    public void renew(Subscription subscription, Choice choice, Term term, UUID quote) {
        boolean byItself = subscription.contract().plannedLine() == null;
        subscription.renewTerm(choice, term, quote);
        note(subscription, Kind.RENEWED, subscription.periodStart());
        events.fire(
                new SubscriptionEvent.TermRenewed(
                        subscription.id(),
                        subscription.account().id(),
                        subscription.termEnd(),
                        byItself));
    }

    /** Lets a line of an accepted quote take effect on a day to come; it will not end then. */
    public void plan(Subscription subscription, UUID line, LocalDate day) {
        subscription.plan(line, day);
        events.fire(
                new SubscriptionEvent.Planned(subscription.id(), subscription.account().id(), day));
    }

    /** Lets it end with its term: it stays usable until then. */
    public void end(Subscription subscription, LocalDate today) {
        subscription.notice(today);
        note(subscription, Kind.CANCELLED, today);
        events.fire(
                new SubscriptionEvent.NoticeGiven(
                        subscription.id(),
                        subscription.account().id(),
                        subscription.termEnd().minusDays(1)));
    }

    /**
     * The contracts of which a billing period or the term may be over, or for which a plan may be
     * due, in the order that they are.
     *
     * @param latest the latest calendar day anywhere on Earth
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Subscription> due(LocalDate latest) {
        return em.createQuery(
                        "select s from Subscription s join fetch s.account"
                                + " where s.status <> :ended and s.contract.end is not null"
                                + " and s.account.kind = :corporate"
                                + " and (s.periodEnd <= :latest or s.contract.plannedOn <= :latest)"
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
                        "select s from Subscription s join fetch s.plan p join fetch p.product"
                                + " join fetch s.account where s.account.id = :account"
                                + " and s.contract.end is not null and s.status <> :ended",
                        Subscription.class)
                .setParameter("account", account)
                .setParameter("ended", SubscriptionStatus.ENDED)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Subscription::id, each -> each));
    }

    /** The contracts that end by the day, for which nothing was agreed or drafted yet. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Subscription> endingBy(LocalDate day) {
        return em.createQuery(
                        "select s from Subscription s join fetch s.account join fetch s.plan"
                                + " where s.status = :active and s.cancelledOn is null"
                                + " and s.contract.end <= :day and s.contract.plannedLine is null"
                                + " and (s.contract.renewalQuoted is null"
                                + " or s.contract.renewalQuoted <> s.contract.end)"
                                + " order by s.contract.end, s.id",
                        Subscription.class)
                .setParameter("active", SubscriptionStatus.ACTIVE)
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
