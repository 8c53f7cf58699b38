package abono.billrun;

import abono.invoicing.Invoicing;
import abono.invoicing.QuotePurchaseOrders;
import abono.pricing.NextPrices;
import abono.pricing.PriceList;
import abono.pricing.schedules.BillingSchedule;
import abono.pricing.schedules.ContractDay;
import abono.quotes.QuoteLife;
import abono.subscriptions.Subscription;
import abono.subscriptions.SubscriptionLifecycle;
import abono.subscriptions.Subscriptions;
import abono.time.BusinessTime;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * One day of what is invoiced together: the next period or term begins, an agreed change takes
 * effect, or it ends. What that costs stands on one invoice, with the lines that the schedule of
 * each subscription has for the day.
 *
 * <p>What makes it once: the subscriptions' row locks, in the order of their ids, under which each
 * is asked again whether its day has come, and the invoice's unique origin, made of what is
 * invoiced together and the day, and of what was held before.
 */
@Dependent
class BillStep {
    @Inject private Subscriptions subscriptions;
    @Inject private SubscriptionLifecycle life;
    @Inject private Invoicing invoicing;
    @Inject private QuotePurchaseOrders orders;
    @Inject private QuoteLife quotes;
    @Inject private PriceList prices;
    @Inject private BusinessTime time;

    /**
     * The subscriptions whose earliest day has come, by what is invoiced together; those already
     * taken left out.
     *
     * @param latest the latest calendar day anywhere on Earth
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Map<DueDay, List<UUID>> due(LocalDate latest, Set<DueDay> done) {
        TreeMap<LocalDate, Map<DueDay, List<UUID>>> days = new TreeMap<>();
        for (Subscription due : subscriptions.due(latest)) {
            DueDay day = next(due);
            boolean come = !time.today(due.account().zone()).isBefore(day.on());
            if (come && !done.contains(day)) {
                days.computeIfAbsent(day.on(), any -> new LinkedHashMap<>())
                        .computeIfAbsent(day, any -> new ArrayList<>())
                        .add(due.id());
            }
        }
        return days.isEmpty() ? Map.of() : days.firstEntry().getValue();
    }

    /**
     * Its next day. One whose schedule cannot be told is due at once and alone, by the first day of
     * its period: there it fails again, under its own name, and holds no other up.
     */
    private static DueDay next(Subscription due) {
        try {
            return DueDay.next(due.schedule(NextPrices.unchanged()));
        } catch (RuntimeException damaged) {
            return new DueDay(due.service().start(), due.id());
        }
    }

    /** Lets the day come for all of them. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void take(DueDay day, List<UUID> ids) {
        DayBill bill = new DayBill(day);
        Set<UUID> termsOver = new TreeSet<>();
        NextPrices next = prices.next();
        for (UUID id : ids.stream().sorted().toList()) {
            Subscription subscription = life.locked(id);
            if (subscription.ended() || subscription.billingHeld()) {
                continue;
            }
            BillingSchedule schedule = subscription.schedule(next);
            if (DueDay.next(schedule).equals(day)) {
                if (day.on().equals(subscription.termEnd())) {
                    termsOver.add(subscription.contract().quote());
                }
                live(subscription, schedule, bill);
            }
        }
        orders.termsOver(termsOver, day.on());
        issue(bill);
    }

    private void live(Subscription subscription, BillingSchedule schedule, DayBill bill) {
        ContractDay day = schedule.next();
        life.live(subscription, day);
        bill.add(subscription, day);
    }

    private void issue(DayBill bill) {
        LocalDate on = bill.day().on();
        if (bill.nothing()) {
            return;
        }
        if (bill.quote() == null) {
            invoicing.ofPeriod(bill.account(), bill.lines(), on, bill.origin());
        } else {
            invoicing.ofTerm(quotes.quote(bill.quote()), bill.lines(), on, bill.origin());
        }
    }
}
