package abono.contracts;

import abono.invoices.LineDraft;
import abono.invoices.LineOrigin;
import abono.invoicing.InvoiceLines;
import abono.invoicing.Invoicing;
import abono.invoicing.QuotePurchaseOrders;
import abono.pricing.ContractDay;
import abono.pricing.ContractSchedule;
import abono.pricing.PriceList;
import abono.pricing.RenewalPrices;
import abono.quotes.QuoteLife;
import abono.subscriptions.ContractLife;
import abono.subscriptions.Subscription;
import abono.time.BusinessTime;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * One day of the contracts of one quote: an agreed change takes effect, the next period is billed,
 * the next term begins, or the contract ends. What they cost stands on one invoice, with the lines
 * that the schedule of each contract has for the day.
 *
 * <p>What makes it once: the subscriptions' row locks, under which each is asked again whether its
 * day has come, and the invoice's unique origin, made of quote and day, and of what was held
 * before.
 */
@Dependent
class ContractStep {
    /** The kind of origin that invoices of running contracts have. */
    static final String CONTRACT = "CONTRACT";

    @Inject private ContractLife contracts;
    @Inject private Invoicing invoices;
    @Inject private QuotePurchaseOrders orders;
    @Inject private QuoteLife quotes;
    @Inject private PriceList prices;
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
        RenewalPrices renewals = prices.renewals();
        for (Subscription due : contracts.due(latest)) {
            Day day = next(due.contractSchedule(renewals));
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
        StringBuilder once = new StringBuilder(day.quote() + " " + day.on());
        RenewalPrices renewals = prices.renewals();
        for (UUID id : ids.stream().sorted().toList()) {
            Subscription subscription = contracts.locked(id);
            if (subscription.ended() || subscription.billingHeld()) {
                continue;
            }
            ContractSchedule schedule = subscription.contractSchedule(renewals);
            if (next(schedule).equals(day)) {
                if (day.on().equals(subscription.termEnd())) {
                    over.add(subscription.contract().quote());
                }
                due.addAll(live(subscription, schedule.next()));
                once.append(round(subscription));
            }
        }
        orders.termsOver(over, day.on());
        if (!due.isEmpty()) {
            UUID id = UUID.nameUUIDFromBytes(once.toString().getBytes(StandardCharsets.UTF_8));
            invoices.ofTerm(quotes.quote(day.quote()), due, day.on(), new LineOrigin(CONTRACT, id));
        }
    }

    /** What was held is billed apart from what was not, and what was taken back once more. */
    private static String round(Subscription subscription) {
        int round = subscription.billingRound();
        return round == 0 ? "" : " " + subscription.id() + ":" + round;
    }

    private static Day next(ContractSchedule schedule) {
        return new Day(schedule.nextOn(), schedule.nextQuote());
    }

    private List<LineDraft> live(Subscription subscription, ContractDay day) {
        contracts.live(subscription, day);
        Locale locale = subscription.account().locale();
        return day.lines().stream().map(line -> InvoiceLines.of(line, locale)).toList();
    }
}
