package abono.purchaseorders;

import abono.accounts.Account;
import abono.accounts.Accounts;
import abono.money.Money;
import abono.tax.TaxDecision;
import abono.tax.TaxRules;
import abono.time.BusinessTime;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Tells when purchase orders run out (U4): it plays the invoices to come of the schedules of the
 * contracts, as far as the quotes that reserved on the orders added to them.
 */
@Dependent
class Forecasts {
    private static final int SOON = 90;

    @Inject private Movements movements;
    @Inject private Accounts accounts;
    @Inject private TaxRules taxes;
    @Inject private BusinessTime time;

    /** What is planned of one order while the invoices are played. */
    private static final class Play {
        private final PurchaseOrder order;
        private final List<Forecast.Draw> draws = new ArrayList<>();
        private long left;
        private LocalDate usedUp;
        private LocalDate uncovered;

        Play(PurchaseOrder order) {
            this.order = order;
            this.left = order.remaining().plus(order.reserved()).minor();
        }

        /** Takes of what a quote holds in it and tells how much of the wanted that was. */
        long draw(LocalDate day, long held, long wanted) {
            long part = Math.min(held, wanted);
            if (part <= 0) {
                return 0;
            }
            if (order.expired(day)) {
                uncovered = uncovered == null ? day : uncovered;
                return 0;
            }
            left -= part;
            usedUp = left == 0 && usedUp == null ? day : usedUp;
            note(day, Money.ofMinor(part, order.currency()));
            return part;
        }

        private void note(LocalDate day, Money part) {
            int last = draws.size() - 1;
            boolean again = last >= 0 && draws.get(last).day().equals(day);
            Money amount = again ? part.plus(draws.remove(last).amount()) : part;
            draws.add(new Forecast.Draw(day, amount));
        }

        Forecast told(LocalDate today) {
            LocalDate ends = order.validUntil();
            LocalDate over = usedUp == null || usedUp.isAfter(ends) ? ends : usedUp;
            boolean soon = !over.isAfter(today.plusDays(SOON));
            return new Forecast(usedUp, ends, List.copyOf(draws), uncovered, soon);
        }
    }

    /** The forecast of each order, by its id. */
    Map<UUID, Forecast> of(Account account, List<PurchaseOrder> orders) {
        Map<UUID, Play> plays = plays(orders);
        play(account, reserved(account), plays);
        LocalDate today = time.today(account.zone());
        Map<UUID, Forecast> forecasts = new HashMap<>();
        plays.forEach((id, play) -> forecasts.put(id, play.told(today)));
        return forecasts;
    }

    /** What of each quote's reservations no invoice to come needs. */
    Surplus surplus(Account account, List<PurchaseOrder> orders) {
        Map<UUID, Map<UUID, Long>> reserved = reserved(account);
        play(account, reserved, plays(orders));
        Map<Surplus.Holding, Long> left = new LinkedHashMap<>();
        reserved.forEach(
                (quote, held) ->
                        held.forEach(
                                (order, minor) ->
                                        left.put(new Surplus.Holding(quote, order), minor)));
        return new Surplus(account, left);
    }

    private static Map<UUID, Play> plays(List<PurchaseOrder> orders) {
        Map<UUID, Play> plays = new LinkedHashMap<>();
        orders.forEach(order -> plays.put(order.id(), new Play(order)));
        return plays;
    }

    /** Takes of what is reserved what the invoices to come will. */
    private void play(Account account, Map<UUID, Map<UUID, Long>> reserved, Map<UUID, Play> plays) {
        LocalDate today = time.today(account.zone());
        due(reserved.keySet(), today)
                .forEach(
                        (due, net) ->
                                pay(
                                        reserved.get(due.quote()),
                                        due.day(),
                                        taxed(account, due.day(), net),
                                        plays));
    }

    /** What a quote pays of the invoices of a day. */
    private record Due(LocalDate day, UUID quote) {}

    /** Each quote pays what it added to a line, but no more than the line comes to in the end. */
    private TreeMap<Due, Long> due(Set<UUID> quotes, LocalDate today) {
        List<PlannedPart> all =
                movements.plannedBeside(quotes).stream()
                        .filter(each -> each.serviceFrom().isAfter(today))
                        .toList();
        Map<String, Long> lines = new HashMap<>();
        all.forEach(each -> lines.merge(each.line(), each.planned().netMinor(), Long::sum));
        TreeMap<Due, Long> due =
                new TreeMap<>(Comparator.comparing(Due::day).thenComparing(Due::quote));
        for (PlannedPart each : all) {
            long part = Math.min(each.planned().netMinor(), lines.get(each.line()));
            if (part > 0 && quotes.contains(each.quoteId())) {
                lines.merge(each.line(), -part, Long::sum);
                due.merge(new Due(each.serviceFrom(), each.quoteId()), part, Long::sum);
            }
        }
        return due;
    }

    private static void pay(
            Map<UUID, Long> held, LocalDate day, Money wanted, Map<UUID, Play> plays) {
        long open = wanted.minor();
        for (UUID order : held.keySet()) {
            Play play = plays.get(order);
            if (play != null) {
                long drawn = play.draw(day, held.get(order), open);
                held.merge(order, -drawn, Long::sum);
                open -= drawn;
            }
        }
    }

    /** What each quote still holds in each order. */
    private Map<UUID, Map<UUID, Long>> reserved(Account account) {
        return movements.reservations(account.id()).stream()
                .collect(
                        Collectors.groupingBy(
                                PurchaseOrderMovement::sourceId,
                                LinkedHashMap::new,
                                Collectors.toMap(
                                        PurchaseOrderMovement::orderId,
                                        each -> each.heldBy(each.sourceId()),
                                        Long::sum,
                                        LinkedHashMap::new)));
    }

    private Money taxed(Account account, LocalDate day, long minor) {
        Money net = Money.ofMinor(minor, account.currency());
        TaxDecision tax = taxes.decide(accounts.issuer().place(), account.buyer(), day);
        return net.plus(tax.on(net));
    }
}
