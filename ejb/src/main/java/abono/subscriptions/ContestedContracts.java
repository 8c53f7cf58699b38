package abono.subscriptions;

import abono.subscriptions.SubscriptionChange.Kind;
import abono.subscriptions.SubscriptionRefusal.Reason;
import abono.time.BusinessTime;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Holds the billing of contracts whose acceptance is contested, and takes back what the acceptance
 * made of them (U9), each step under the subscription's row lock, in the order of their ids.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class ContestedContracts {
    /** The columns that an acceptance and the days after it change. */
    private static final List<String> STATE =
            List.of(
                    "plan_id",
                    "status",
                    "seats",
                    "period",
                    "unit_minor",
                    "discount_percent",
                    "off_minor",
                    "offer_percent",
                    "offer_share_minor",
                    "agreed_on",
                    "anchor_day",
                    "period_start",
                    "period_end",
                    "charged_minor",
                    "cancelled_on",
                    "ended_on",
                    "term_start",
                    "term_end",
                    "frequency",
                    "free_months",
                    "term_quote",
                    "renewal_quoted");

    private static final String KEEP =
            """
            insert into subscription_before (quote_id, subscription_id, state, changes, kept_at)
            select ?1, s.id, to_jsonb(s),
                coalesce((
                    select jsonb_agg(to_jsonb(c)) from agreed_change c
                    where c.subscription_id = s.id), '[]'),
                ?3
            from subscription s
            where s.id = ?2
            """;

    /** Notice that was given since stays given; the quote's own goes. */
    private static final String NOTICE =
            """
            case when exists (
                select 1 from quote_line l
                where l.quote_id = b.quote_id and l.subscription_id = s.id
                and l.kind = 'CANCELLATION' and l.picked)
            then r.cancelled_on else coalesce(s.cancelled_on, r.cancelled_on) end
            """;

    private static final String RESTORE =
            """
            update subscription s set (%s) = (%s), billing_held = false,
                billing_round = s.billing_round + 1, version = s.version + 1
            from subscription_before b, jsonb_populate_record(null::subscription, b.state) r
            where b.quote_id = ?1 and b.subscription_id = s.id and s.id = ?2
            """
                    .formatted(
                            String.join(", ", STATE),
                            STATE.stream()
                                    .map(each -> each.equals("cancelled_on") ? NOTICE : "r." + each)
                                    .collect(Collectors.joining(", ")));

    private static final String FORGET = "delete from agreed_change where subscription_id = ?1";

    private static final String AGREE_AGAIN =
            """
            insert into agreed_change
            select c.*
            from subscription_before b, jsonb_populate_recordset(null::agreed_change, b.changes) c
            where b.quote_id = ?1 and b.subscription_id = ?2
            """;

    private static final String CHANGED_SINCE =
            """
            select q.number from subscription_before b join quote q on q.id = b.quote_id
            where b.subscription_id = ?2 and b.quote_id <> ?1
            and b.kept_at > (select decided_at from quote where id = ?1)
            order by b.kept_at limit 1
            """;

    @PersistenceContext private EntityManager em;
    @Inject private SubscriptionLifecycle life;
    @Inject private BusinessTime time;
    @Inject private Event<SubscriptionEvent> events;

    /**
     * Remembers what the subscriptions are before the quote changes them; they are locked.
     *
     * @throws SubscriptionRefusal BILLING_HELD when the acceptance behind one of them is contested
     */
    public void remember(UUID quote, Collection<Subscription> touched) {
        for (Subscription each : touched) {
            if (each.billingHeld()) {
                throw new SubscriptionRefusal(Reason.BILLING_HELD, each.plan().fullName());
            }
        }
        em.flush();
        for (Subscription each : touched) {
            em.createNativeQuery(KEEP)
                    .setParameter(1, quote)
                    .setParameter(2, each.id())
                    .setParameter(3, time.now().atOffset(ZoneOffset.UTC))
                    .executeUpdate();
        }
    }

    /** Those that an accepted quote began. */
    public List<UUID> begunBy(UUID quote) {
        return em.createQuery(
                        """
                        select s.id from Subscription s
                        where s.origin.documentId = :quote
                        order by s.id
                        """,
                        UUID.class)
                .setParameter("quote", quote)
                .getResultList();
    }

    /** Bills none of them until the contest is decided. */
    public void hold(Collection<UUID> ids) {
        new TreeSet<>(ids).forEach(id -> life.locked(id).holdBilling(true));
    }

    /** Lets billing go on: what was held is invoiced with the next minute. */
    public void resume(Collection<UUID> ids) {
        new TreeSet<>(ids).forEach(id -> life.locked(id).holdBilling(false));
    }

    /** Whether it is known what the subscription was before the quote was accepted. */
    public boolean knowsBefore(UUID quote, UUID id) {
        return !em.createNativeQuery(
                        """
                        select 1 from subscription_before
                        where quote_id = ?1 and subscription_id = ?2
                        """)
                .setParameter(1, quote)
                .setParameter(2, id)
                .getResultList()
                .isEmpty();
    }

    /** The number of a quote that changed the subscription after this one was accepted, or null. */
    public String changedSince(UUID quote, UUID id) {
        List<?> numbers =
                em.createNativeQuery(CHANGED_SINCE)
                        .setParameter(1, quote)
                        .setParameter(2, id)
                        .getResultList();
        return numbers.isEmpty() ? null : (String) numbers.get(0);
    }

    /** Ends at once what should never have begun. */
    public void end(UUID id, LocalDate day) {
        Subscription subscription = life.locked(id);
        subscription.holdBilling(false);
        if (!subscription.ended()) {
            subscription.end(day);
            em.persist(new SubscriptionChange(subscription, Kind.ENDED, day));
            events.fire(new SubscriptionEvent.Ended(id, subscription.account().id(), false));
        }
    }

    /**
     * Makes it what it was before the quote, with all that was agreed for later then and nothing
     * that was since: it is billed again from there, as it was agreed.
     */
    public void restore(UUID quote, UUID id, LocalDate day) {
        Subscription subscription = life.locked(id);
        String reversed = SubscriptionLifecycle.said(subscription);
        em.flush();
        em.createNativeQuery(FORGET).setParameter(1, id).executeUpdate();
        for (String each : List.of(RESTORE, AGREE_AGAIN)) {
            em.createNativeQuery(each).setParameter(1, quote).setParameter(2, id).executeUpdate();
        }
        em.refresh(subscription);
        em.persist(new SubscriptionChange(subscription, Kind.CHANGED, day));
        events.fire(
                new SubscriptionEvent.Amended(
                        id,
                        subscription.account().id(),
                        reversed,
                        SubscriptionLifecycle.said(subscription)));
    }
}
