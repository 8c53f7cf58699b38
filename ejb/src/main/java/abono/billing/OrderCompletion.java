package abono.billing;

import abono.accounts.Accounts;
import abono.credit.Credits;
import abono.invoices.Invoice;
import abono.invoices.InvoiceDraft;
import abono.invoices.InvoiceService;
import abono.invoices.LineDraft;
import abono.invoices.LineOrigin;
import abono.orders.ItemKind;
import abono.orders.Order;
import abono.orders.OrderLine;
import abono.orders.Orders;
import abono.payments.OrderPaid;
import abono.payments.OrderPayments;
import abono.payments.OrderUnpaid;
import abono.payments.Payment;
import abono.pricing.ServicePeriod;
import abono.subscriptions.Choice;
import abono.subscriptions.NewSubscription;
import abono.subscriptions.Subscription;
import abono.subscriptions.SubscriptionLife;
import abono.subscriptions.SubscriptionOrigin;
import abono.time.BusinessTime;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * The last transaction of an order, told when its money came or none was due: subscriptions start
 * or change, the invoice is issued and settled, the cart is emptied. Or, when no money comes,
 * everything that was set aside is given back. The order's row lock lets one of them happen once.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class OrderCompletion {
    /** The kind of origin that subscriptions and invoices of orders have. */
    public static final String ORDER = "ORDER";

    @Inject private Orders orders;
    @Inject private OrderPayments payments;
    @Inject private SubscriptionLife subscriptions;
    @Inject private InvoiceService invoices;
    @Inject private Credits credits;
    @Inject private Accounts accounts;
    @Inject private BusinessTime time;

    void paid(@Observes OrderPaid news) {
        Order order = orders.locked(news.order());
        if (order.placing()) {
            credits.release(order.account(), order.creditUsed());
            provide(order, news.payment());
        }
    }

    void unpaid(@Observes OrderUnpaid news) {
        Order order = orders.locked(news.order());
        if (order.placing()) {
            credits.release(order.account(), order.creditUsed());
            order.lines().stream()
                    .map(OrderLine::subscriptionId)
                    .filter(java.util.Objects::nonNull)
                    .forEach(subscriptions::release);
            orders.fail(order, news.why());
        }
    }

    /** Provides what the order says; the payment is null when nothing was due. */
    void provide(Order order, Payment payment) {
        List<LineDraft> lines = new ArrayList<>();
        order.lines().forEach(line -> lines.addAll(provide(order, line)));
        if (!lines.isEmpty()) {
            document(order, lines, payment);
        }
        orders.complete(order);
    }

    private void document(Order order, List<LineDraft> lines, Payment payment) {
        InvoiceDraft draft =
                new InvoiceDraft(
                        order.account(),
                        lines,
                        order.tax(),
                        0,
                        null,
                        new LineOrigin(ORDER, order.id()));
        if (order.net().isNegative()) {
            Invoice note = invoices.issueCreditNote(draft);
            credits.give(order.account(), note, time.now());
            return;
        }
        Invoice invoice = invoices.issue(draft);
        credits.use(invoice, order.creditUsed(), time.now(), accounts.issuer().zone());
        if (payment != null) {
            payments.settle(payment, invoice);
        }
    }

    private List<LineDraft> provide(Order order, OrderLine line) {
        boolean note = order.net().isNegative();
        Locale locale = order.account().locale();
        if (line.kind() == ItemKind.TRIAL) {
            subscriptions.startTrial(fresh(order, line), line.service());
            return List.of();
        }
        if (!line.kind().onSubscription()) {
            UUID started = subscriptions.start(fresh(order, line)).id();
            return List.of(BillingLines.ordered(line, started, note, locale));
        }
        Subscription subscription = subscriptions.locked(line.subscriptionId());
        List<LineDraft> lines = new ArrayList<>();
        lines.add(BillingLines.ordered(line, subscription.id(), note, locale));
        if (!line.credit().isZero()) {
            Choice before = subscription.choice();
            LocalDate day = order.placedOn();
            ServicePeriod unused = subscription.service().from(day);
            lines.add(BillingLines.givenBack(line, before, unused, note, locale));
        }
        subscriptions.change(subscription, line.choice(), order.placedOn());
        return lines;
    }

    private static NewSubscription fresh(Order order, OrderLine line) {
        return new NewSubscription(
                order.account(),
                line.choice(),
                order.placedOn(),
                null,
                new SubscriptionOrigin(ORDER, order.id(), line.id()));
    }
}
