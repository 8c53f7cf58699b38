package abono.contracts;

import abono.invoices.Invoice;
import abono.invoices.LineDraft;
import abono.invoices.LineOrigin;
import abono.offering.LineKind;
import abono.quotes.Quote;
import abono.quotes.QuoteLife;
import abono.quotes.QuoteLine;
import abono.subscriptions.ContractLife;
import abono.subscriptions.NewSubscription;
import abono.subscriptions.Subscription;
import abono.subscriptions.SubscriptionLife;
import abono.subscriptions.SubscriptionOrigin;
import abono.time.BusinessTime;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Makes an accepted quote come true in the transaction that accepts it (Q7): what begins today
 * begins, what is agreed for a day to come waits for the clock, and what is due is invoiced.
 *
 * <p>What makes it once: the unique indexes {@code subscription_once} and the invoice's unique
 * origin; subscriptions are changed under their row locks, taken in the order of their ids.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Fulfilment {
    /** The kind of origin that subscriptions and invoices of quotes have. */
    public static final String QUOTE = "QUOTE";

    @Inject private SubscriptionLife life;
    @Inject private ContractLife contracts;
    @Inject private ContractActs acts;
    @Inject private ContractInvoices invoices;
    @Inject private QuoteLife quotes;
    @Inject private BusinessTime time;

    /** What it became: the subscriptions that began or were touched, and the invoice or null. */
    public record Done(List<Subscription> subscriptions, Invoice invoice) {}

    /** The subscriptions that a quote touches, under their row locks. */
    public record Held(Map<UUID, Subscription> subscriptions) {}

    /**
     * Ends the other quotes that touch what this one touches, and locks that; before purchase
     * orders are, as the days of the contracts do.
     */
    public Held hold(Quote quote) {
        quotes.expireOthers(quote);
        return new Held(locked(quote));
    }

    /** Makes the quote come true; the caller holds its row lock and has just accepted it. */
    public Done fulfil(Quote quote, Held held) {
        LocalDate today = time.today(quote.account().zone());
        LocalDate start = quote.terms().startIfAccepted(today);
        Map<UUID, Subscription> touched = held.subscriptions();
        List<Subscription> changed = new ArrayList<>();
        List<LineDraft> due = new ArrayList<>();
        for (QuoteLine line : quote.lines()) {
            if (line.picked()) {
                Subscription subscription =
                        line.subscription() == null ? null : touched.get(line.subscription().id());
                due.addAll(make(line, subscription, start, today, changed));
            }
        }
        List<LineDraft> lines = ContractLines.less(due, quote.onceOff());
        giveLess(lines, due, changed);
        Invoice invoice =
                lines.isEmpty()
                        ? null
                        : invoices.ofAcceptance(quote, lines, new LineOrigin(QUOTE, quote.id()));
        return new Done(changed, invoice);
    }

    private Map<UUID, Subscription> locked(Quote quote) {
        Map<UUID, Subscription> locked = new LinkedHashMap<>();
        quote.lines().stream()
                .filter(line -> line.picked() && line.subscription() != null)
                .map(line -> line.subscription().id())
                .sorted()
                .forEach(id -> locked.put(id, contracts.locked(id)));
        return locked;
    }

    private List<LineDraft> make(
            QuoteLine line,
            Subscription touched,
            LocalDate start,
            LocalDate today,
            List<Subscription> changed) {
        if (line.kind() == LineKind.FEE) {
            return List.of(ContractLines.fee(line));
        }
        if (line.kind() == LineKind.SUBSCRIPTION) {
            Subscription begun = begin(line, start);
            changed.add(begun);
            return acts.charged(begun);
        }
        changed.add(touched);
        switch (line.kind()) {
            case CANCELLATION -> contracts.end(touched, today);
            case RENEWAL -> contracts.plan(touched, line.id(), touched.termEnd());
            default -> {
                if (!start.isAfter(today)) {
                    return acts.amend(touched, line, start);
                }
                contracts.plan(touched, line.id(), start);
            }
        }
        return List.of();
    }

    private Subscription begin(QuoteLine line, LocalDate start) {
        return life.start(
                new NewSubscription(
                        line.quote().account(),
                        line.choice(),
                        start,
                        line.term(start),
                        new SubscriptionOrigin(QUOTE, line.quote().id(), line.id())));
    }

    /** A discount that was given once counts as not charged: it is never given back later. */
    private void giveLess(
            List<LineDraft> lines, List<LineDraft> before, List<Subscription> changed) {
        for (int i = 0; i < lines.size(); i++) {
            UUID origin = lines.get(i).origin().id();
            var once = ContractLines.net(before.get(i)).minus(ContractLines.net(lines.get(i)));
            changed.stream()
                    .filter(each -> each.id().equals(origin) && !once.isZero())
                    .forEach(each -> contracts.chargedLess(each, once));
        }
    }
}
