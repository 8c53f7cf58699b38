package abono.contracts;

import abono.invoices.LineDraft;
import abono.invoices.LineOrigin;
import abono.offering.LineKind;
import abono.quotes.QuoteLife;
import abono.quotes.QuoteLine;
import abono.subscriptions.ContractLife;
import abono.subscriptions.Subscription;
import abono.subscriptions.SubscriptionLife;
import abono.time.BusinessTime;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
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
 * One day of the contracts of one quote: a planned change takes effect, the next period is billed,
 * the next term begins, or the contract ends. What they cost stands on one invoice.
 *
 * <p>What makes it once: the subscriptions' row locks, under which each is asked again whether its
 * day has come, and the invoice's unique origin, made of quote and day.
 */
@Dependent
class ContractStep {
    /** The kind of origin that invoices of running contracts have. */
    static final String CONTRACT = "CONTRACT";

    @Inject private ContractLife contracts;
    @Inject private SubscriptionLife life;
    @Inject private ContractActs acts;
    @Inject private ContractInvoices invoices;
    @Inject private QuoteLife quotes;
    @Inject private BusinessTime time;

    /** What happens to the contracts of a quote on a day. */
    record Day(LocalDate on, UUID quote) {}

    /**
     * The contracts whose earliest day has come, by day and quote; those already taken left out.
     *
     * @param latest the latest calendar day anywhere on Earth
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Map<Day, List<UUID>> due(LocalDate latest, Set<Day> done) {
        TreeMap<LocalDate, Map<Day, List<UUID>>> days = new TreeMap<>();
        for (Subscription due : contracts.due(latest)) {
            Day day = new Day(next(due), quoteOn(due));
            boolean come = !time.today(due.account().zone()).isBefore(day.on());
            if (come && !done.contains(day)) {
                days.computeIfAbsent(day.on(), any -> new LinkedHashMap<>())
                        .computeIfAbsent(day, any -> new ArrayList<>())
                        .add(due.id());
            }
        }
        return days.isEmpty() ? Map.of() : days.firstEntry().getValue();
    }

    /** Lets the day come for all of them. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void take(Day day, List<UUID> ids) {
        List<LineDraft> due = new ArrayList<>();
        Set<UUID> over = new TreeSet<>();
        for (UUID id : ids.stream().sorted().toList()) {
            Subscription subscription = contracts.locked(id);
            if (!subscription.ended() && day.on().equals(next(subscription))) {
                if (day.on().equals(subscription.termEnd())) {
                    over.add(subscription.contract().quote());
                }
                due.addAll(take(subscription, day.on()));
            }
        }
        invoices.termsOver(over, day.on());
        if (!due.isEmpty()) {
            String once = day.quote() + " " + day.on();
            UUID id = UUID.nameUUIDFromBytes(once.getBytes(StandardCharsets.UTF_8));
            invoices.later(quotes.quote(day.quote()), due, day.on(), new LineOrigin(CONTRACT, id));
        }
    }

    /** The next day on which something happens to it. */
    private static LocalDate next(Subscription subscription) {
        LocalDate planned = subscription.contract().plannedOn();
        LocalDate end = subscription.periodEnd();
        return planned == null || end.isBefore(planned) ? end : planned;
    }

    /** The quote whose invoice it is on that day. */
    private UUID quoteOn(Subscription subscription) {
        UUID line = subscription.contract().plannedLine();
        boolean planned =
                line != null && next(subscription).equals(subscription.contract().plannedOn());
        return planned ? quotes.line(line).quote().id() : subscription.contract().quote();
    }

    private List<LineDraft> take(Subscription subscription, LocalDate day) {
        QuoteLine planned = planned(subscription, day);
        if (planned != null && planned.kind() == LineKind.RENEWAL) {
            return acts.renew(subscription, planned);
        }
        List<LineDraft> due = new ArrayList<>();
        if (day.equals(subscription.periodEnd())) {
            if (day.isBefore(subscription.termEnd())) {
                due.addAll(acts.bill(subscription));
            } else if (subscription.pendingCancellation()) {
                life.end(subscription);
                return due;
            } else {
                due.addAll(acts.renewByItself(subscription));
            }
        }
        if (planned != null) {
            List<LineDraft> changed = acts.amend(subscription, planned, day);
            return due.isEmpty() ? changed : changed.subList(0, 1);
        }
        return due;
    }

    private QuoteLine planned(Subscription subscription, LocalDate day) {
        return day.equals(subscription.contract().plannedOn())
                ? quotes.line(subscription.contract().plannedLine())
                : null;
    }
}
