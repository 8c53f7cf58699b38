package abono.billing;

import abono.accounts.Account;
import abono.accounts.Accounts;
import abono.dunning.Collections;
import abono.invoices.Invoice;
import abono.invoices.InvoiceDraft;
import abono.invoices.LineOrigin;
import abono.invoicing.Invoicing;
import abono.money.Money;
import abono.pricing.PriceList;
import abono.subscriptions.Subscription;
import abono.subscriptions.SubscriptionLife;
import abono.subscriptions.SubscriptionStatus;
import abono.tax.TaxDecision;
import abono.tax.TaxRules;
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
    @Inject private Collections collections;
    @Inject private Accounts accounts;
    @Inject private PriceList prices;
    @Inject private TaxRules taxes;
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
        Invoice invoice = invoicing.issue(draft(subscription));
        if (!invoice.open().isZero()) {
            collections.open(invoice, today);
        }
    }

    private Money price(Subscription subscription) {
        UUID plan = subscription.plan().id();
        return subscription
                .choice()
                .unitOn(subscription.periodEnd(), prices.plans(List.of(plan)).get(plan));
    }

    private InvoiceDraft draft(Subscription subscription) {
        Account account = subscription.account();
        TaxDecision tax =
                taxes.decide(
                        accounts.issuer().place(), account.buyer(), subscription.periodStart());
        String period = subscription.id() + " " + subscription.periodStart();
        UUID origin = UUID.nameUUIDFromBytes(period.getBytes(StandardCharsets.UTF_8));
        return new InvoiceDraft(
                account,
                List.of(BillingLines.currentPeriod(subscription, account.locale())),
                tax,
                0,
                null,
                new LineOrigin(RENEWAL, origin));
    }
}
