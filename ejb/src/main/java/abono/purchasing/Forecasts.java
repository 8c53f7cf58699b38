package abono.purchasing;

import abono.accounts.Account;
import abono.accounts.Accounts;
import abono.money.Money;
import abono.subscriptions.Subscription;
import abono.subscriptions.SubscriptionService;
import abono.tax.TaxDecision;
import abono.tax.TaxRules;
import abono.time.BusinessTime;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Tells when purchase orders run out (U4): it plays the invoices to come of the subscriptions whose
 * quotes reserved on them. Those of the term use what is reserved; after that the same charge goes
 * on and uses what remains free.
 */
@Dependent
class Forecasts {
    private static final int MOST_PERIODS = 120;
    private static final int SOON = 90;

    @Inject private Movements movements;
    @Inject private SubscriptionService subscriptions;
    @Inject private Accounts accounts;
    @Inject private TaxRules taxes;
    @Inject private BusinessTime time;

    /** The invoices of a quote on a day, and whether the term that was accepted covers them. */
    private record Due(LocalDate day, UUID quote, boolean reserved) {}

    /**
     * What is left while the invoices are played.
     *
     * @param reserved by quote and order
     * @param free by order
     * @param usedUp the day on which nothing is left, by order
     * @param planned the orders that any invoice draws on
     */
    private record Purses(
            Map<UUID, Map<UUID, Long>> reserved,
            Map<UUID, Long> free,
            Map<UUID, LocalDate> usedUp,
            Set<UUID> planned) {

        void pay(Due due, Money invoice) {
            Map<UUID, Long> own = reserved.get(due.quote());
            planned.addAll(own.keySet());
            long open = draw(due.reserved() ? own : free, own.keySet(), invoice.minor());
            for (UUID order : own.keySet()) {
                if (left(order) == 0 || !due.reserved() && open > 0) {
                    usedUp.putIfAbsent(order, due.day());
                }
            }
        }

        private long left(UUID order) {
            return free.get(order)
                    + reserved.values().stream()
                            .mapToLong(own -> own.getOrDefault(order, 0L))
                            .sum();
        }

        /** Takes from the purses in turn and tells what none of them covers. */
        private static long draw(Map<UUID, Long> purses, Set<UUID> turn, long wanted) {
            long open = wanted;
            for (UUID each : turn) {
                long part = Math.min(purses.get(each), open);
                purses.merge(each, -part, Long::sum);
                open -= part;
            }
            return open;
        }
    }

    /** The forecast of each order, by its id. */
    Map<UUID, Forecast> of(Account account, List<PurchaseOrder> orders) {
        Purses purses = purses(account, orders);
        due(account, orders, purses.reserved().keySet())
                .forEach((due, net) -> purses.pay(due, taxed(account, due.day(), net)));
        Map<UUID, Forecast> forecasts = new HashMap<>();
        orders.forEach(order -> forecasts.put(order.id(), told(order, purses, account)));
        return forecasts;
    }

    private Purses purses(Account account, List<PurchaseOrder> orders) {
        Purses purses =
                new Purses(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashSet<>());
        for (PurchaseOrderMovement each : movements.reservations(account.id())) {
            purses.reserved()
                    .computeIfAbsent(each.sourceId(), any -> new LinkedHashMap<>())
                    .merge(each.orderId(), each.heldBy(each.sourceId()), Long::sum);
        }
        orders.forEach(order -> purses.free().put(order.id(), order.remaining().minor()));
        return purses;
    }

    private Forecast told(PurchaseOrder order, Purses purses, Account account) {
        LocalDate ends = order.validUntil();
        LocalDate usedUp = purses.usedUp().get(order.id());
        LocalDate day = usedUp == null || usedUp.isAfter(ends) ? null : usedUp;
        LocalDate over = day == null ? ends : day;
        boolean soon = !over.isAfter(time.today(account.zone()).plusDays(SOON));
        return new Forecast(day, ends, purses.planned().contains(order.id()), soon);
    }

    private TreeMap<Due, Money> due(Account account, List<PurchaseOrder> orders, Set<UUID> quotes) {
        TreeMap<Due, Money> due =
                new TreeMap<>(Comparator.comparing(Due::day).thenComparing(Due::quote));
        LocalDate today = time.today(account.zone());
        LocalDate last =
                orders.stream()
                        .map(PurchaseOrder::validUntil)
                        .max(Comparator.naturalOrder())
                        .orElse(today);
        subscriptions.ofAccount(account.id()).stream()
                .filter(each -> each.active() && !each.pendingCancellation())
                .filter(each -> quotes.contains(each.origin().documentId()))
                .forEach(each -> plan(each, today, last, due));
        return due;
    }

    private static void plan(
            Subscription each, LocalDate today, LocalDate last, TreeMap<Due, Money> due) {
        for (int period = 1; period <= MOST_PERIODS; period++) {
            LocalDate day = each.period().endOf(each.periodStart(), each.anchorDay(), period);
            if (day.isAfter(last)) {
                return;
            }
            if (!day.isBefore(today)) {
                boolean inTerm = each.termEnd() != null && day.isBefore(each.termEnd());
                due.merge(
                        new Due(day, each.origin().documentId(), inTerm),
                        each.charge().net(),
                        Money::plus);
            }
        }
    }

    private Money taxed(Account account, LocalDate day, Money net) {
        TaxDecision tax = taxes.decide(accounts.issuer().place(), account.buyer(), day);
        return net.plus(tax.on(net));
    }
}
