package abono.billing;

import abono.invoices.LineDraft;
import abono.invoices.LineOrigin;
import abono.invoicing.InvoiceLines;
import abono.invoicing.Invoicing;
import abono.money.Money;
import abono.pricing.ContractLine;
import abono.pricing.PeriodCharge;
import abono.pricing.PriceList;
import abono.pricing.TermCharge;
import abono.subscriptions.Subscription;
import abono.subscriptions.SubscriptionLife;
import abono.subscriptions.SubscriptionStatus;
import abono.time.BusinessTime;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The end of a billing period: the subscription renews with an invoice, or it ends: a trial by
 * itself (R1), a cancelled one as announced (S8), one that was never paid for (P6).
 *
 * <p>What makes it once: the subscription's row lock, and the invoice's unique origin, which is
 * made of subscription and period.
 */
@Dependent
class Renewal {
    /** The kind of origin that invoices of renewals have. */
    static final String RENEWAL = "RENEWAL";

    @Inject private SubscriptionLife subscriptions;
    @Inject private Invoicing invoicing;
    @Inject private PriceList prices;
    @Inject private BusinessTime time;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void renew(UUID id) {
        Subscription subscription = subscriptions.locked(id);
        LocalDate today = time.today(subscription.account().zone());
        if (subscription.ended() || subscription.periodEnd().isAfter(today)) {
            return;
        }
        if (subscription.status() != SubscriptionStatus.ACTIVE
                || subscription.pendingCancellation()) {
            subscriptions.end(subscription);
            return;
        }
        subscriptions.renew(subscription, price(subscription));
        invoicing.ofPeriod(
                subscription.account(),
                List.of(line(subscription)),
                subscription.periodStart(),
                origin(subscription));
    }

    private Money price(Subscription subscription) {
        UUID plan = subscription.plan().id();
        return subscription
                .choice()
                .unitOn(subscription.periodEnd(), prices.plans(List.of(plan)).get(plan));
    }

    private static LineDraft line(Subscription subscription) {
        PeriodCharge charge = subscription.charge();
        TermCharge period =
                new TermCharge(
                        subscription.service(), charge.list(), charge.net(), charge.derivation(1));
        return InvoiceLines.of(
                new ContractLine(
                        ContractLine.Kind.CHARGED,
                        subscription.id(),
                        subscription.choice(),
                        period),
                subscription.account().locale());
    }

    private static LineOrigin origin(Subscription subscription) {
        String period = subscription.id() + " " + subscription.periodStart();
        UUID origin = UUID.nameUUIDFromBytes(period.getBytes(StandardCharsets.UTF_8));
        return new LineOrigin(RENEWAL, origin);
    }
}
