package abono.acceptance;

import abono.acceptance.evidence.Before;
import abono.invoices.Invoice;
import abono.invoices.LineDraft;
import abono.invoices.origins.InvoiceOrigin;
import abono.invoicing.InvoiceLines;
import abono.invoicing.Invoicing;
import abono.invoicing.QuotePurchaseOrders;
import abono.money.Money;
import abono.pricing.schedules.ContractLine;
import abono.pricing.schedules.ContractSchedule;
import abono.pricing.schedules.ContractState;
import abono.quotes.Quote;
import abono.quotes.QuoteLife;
import abono.quotes.QuoteLine;
import abono.quotes.QuoteOutcome;
import abono.quotes.QuoteOutcomes;
import abono.quotes.lines.LineKind;
import abono.subscriptions.ContestedContracts;
import abono.subscriptions.NewSubscription;
import abono.subscriptions.Subscription;
import abono.subscriptions.SubscriptionLifecycle;
import abono.subscriptions.SubscriptionOrigin;
import abono.time.BusinessTime;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
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
class Fulfilment {
    @Inject private SubscriptionLifecycle life;
    @Inject private ContestedContracts contested;
    @Inject private Invoicing invoices;
    @Inject private QuotePurchaseOrders orders;
    @Inject private QuoteLife quotes;
    @Inject private QuoteOutcomes outcomes;
    @Inject private BusinessTime time;

    /** The subscriptions that a quote touches, under their row locks. */
    record Held(Map<UUID, Subscription> subscriptions) {
        /** Whether it touches none: all that it sells is new. */
        boolean none() {
            return subscriptions.isEmpty();
        }
    }

    /**
     * Locks the subscriptions that the quote touches, before purchase orders are, as the days of
     * the contracts do; what they are is kept, so that a contested acceptance can be taken back.
     */
    Held hold(Quote quote) {
        Held held = new Held(locked(quote));
        contested.remember(quote.id(), held.subscriptions().values());
        return held;
    }

    /** What the subscriptions are before the quote changes them, for the evidence. */
    Before before(Quote quote) {
        return Before.of(quote, time.today(quote.account().zone()));
    }

    /** Makes the quote come true; the caller holds its row lock and has just accepted it. */
    Acceptance fulfil(Quote quote, Held held) {
        LocalDate today = time.today(quote.account().zone());
        QuoteOutcome outcome = outcomes.of(quote, today);
        quotes.fix(quote, outcome);
        Map<UUID, Subscription> changed = new LinkedHashMap<>();
        for (QuoteLine line : quote.lines()) {
            if (line.picked() && line.kind() != LineKind.FEE) {
                make(line, outcome, held.subscriptions(), changed);
            }
        }
        changed.forEach((about, each) -> bear(each, outcome.onceOff(about)));
        orders.plan(quote, outcome, about -> named(about, changed));
        List<LineDraft> lines =
                outcome.due().stream().map(line -> draft(line, quote, changed)).toList();
        Invoice invoice =
                lines.isEmpty()
                        ? null
                        : invoices.accepted(
                                quote, lines, new InvoiceOrigin.AcceptedQuote(quote.id()));
        return new Acceptance(quote, List.copyOf(changed.values()), invoice);
    }

    private Map<UUID, Subscription> locked(Quote quote) {
        Map<UUID, Subscription> locked = new LinkedHashMap<>();
        quote.lines().stream()
                .filter(line -> line.picked() && line.subscription() != null)
                .map(line -> line.subscription().id())
                .sorted()
                .forEach(id -> locked.put(id, life.locked(id)));
        return locked;
    }

    private void make(
            QuoteLine line,
            QuoteOutcome outcome,
            Map<UUID, Subscription> held,
            Map<UUID, Subscription> changed) {
        if (line.kind() == LineKind.SUBSCRIPTION) {
            ContractSchedule agreed = outcome.contracts().get(line.id());
            changed.put(line.id(), begin(line, agreed.state()));
            return;
        }
        Subscription touched = held.get(line.subscription().id());
        changed.put(touched.id(), touched);
        if (line.kind() == LineKind.CANCELLATION) {
            life.giveNotice(touched, time.today(touched.account().zone()));
        } else if (outcome.lived(line) != null) {
            life.live(touched, outcome.lived(line));
        } else {
            life.agree(touched, outcome.agreed(line), line.id());
        }
    }

    private Subscription begin(QuoteLine line, ContractState agreed) {
        return life.start(
                new NewSubscription(
                        line.quote().account(),
                        agreed.choice(),
                        agreed.term().days().start(),
                        agreed.term(),
                        new SubscriptionOrigin(Acceptance.ORIGIN, line.quote().id(), line.id())));
    }

    /** A discount that was given once counts as not charged: it is never given back later. */
    private void bear(Subscription subscription, Money once) {
        if (!once.isZero()) {
            life.chargedLess(subscription, once);
        }
    }

    private static LineDraft draft(
            ContractLine line, Quote quote, Map<UUID, Subscription> changed) {
        if (line.kind() == ContractLine.Kind.FEE) {
            QuoteLine fee =
                    quote.lines().stream()
                            .filter(each -> each.id().equals(line.about()))
                            .findFirst()
                            .orElseThrow();
            return InvoiceLines.fee(line, fee.description(), fee.seats(), fee.unit());
        }
        UUID subscription = named(line.about(), changed);
        return InvoiceLines.of(line.about(subscription), quote.account().locale());
    }

    /** The subscription of what has begun by a line; everything else keeps its name. */
    private static UUID named(UUID about, Map<UUID, Subscription> changed) {
        Subscription became = changed.get(about);
        return became == null ? about : became.id();
    }
}
