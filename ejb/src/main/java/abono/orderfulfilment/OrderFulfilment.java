package abono.orderfulfilment;

import abono.accountcredit.Credits;
import abono.creditnotes.CreditNoteReason;
import abono.invoices.Invoice;
import abono.invoices.InvoiceDraft;
import abono.invoices.LineDraft;
import abono.invoices.origins.InvoiceOrigin;
import abono.invoicing.InvoiceLines;
import abono.invoicing.Invoicing;
import abono.orders.ItemKind;
import abono.orders.Order;
import abono.orders.OrderLine;
import abono.orders.Orders;
import abono.payments.Payment;
import abono.payments.PaymentLifecycle;
import abono.pricing.Prorated;
import abono.pricing.TermCharge;
import abono.pricing.schedules.ContractLine;
import abono.subscriptions.NewSubscription;
import abono.subscriptions.Subscription;
import abono.subscriptions.SubscriptionLifecycle;
import abono.subscriptions.SubscriptionOrigin;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/**
 * What a paid order becomes, in the transaction that records its money or finds that none is due:
 * subscriptions start or change, the invoice is issued and settled, the cart is emptied. Or, when
 * no money comes, everything that was set aside is given back.
 *
 * <p>Exactly once: the order's row lock lets one of them happen, and only while it is being placed.
 * Locks are taken in this order: order, invoices, subscriptions, credit, numbers.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class OrderFulfilment {
    /** The kind of origin that subscriptions of orders have. */
    private static final String ORDER = "ORDER";

    @Inject private Orders orders;
    @Inject private PaymentLifecycle payments;
    @Inject private SubscriptionLifecycle subscriptions;
    @Inject private Invoicing invoicing;
    @Inject private Credits credits;

    /**
     * Provides what an order says, whose money came; an order that is not being placed any more is
     * left as it is.
     *
     * @param payment to be settled on the order's invoice
     */
    public void fulfil(UUID id, Payment payment) {
        Order order = orders.locked(id);
        if (order.placing()) {
            lock(order);
            credits.release(order.account(), order.creditUsed());
            provide(order, payment);
        }
    }

    /**
     * Provides what an order says that was fixed in this transaction, with its locks, and for which
     * nothing is due.
     */
    public void fulfilForNothing(Order order) {
        provide(order, null);
    }

    /**
     * Gives up an order whose money will not come; one that is not being placed any more is left as
     * it is.
     *
     * @param why a gateway's decline code
     */
    public void release(UUID id, String why) {
        Order order = orders.locked(id);
        if (order.placing()) {
            touched(order).forEach(subscriptions::release);
            credits.release(order.account(), order.creditUsed());
            orders.fail(order, why);
        }
    }

    /** Invoices, then subscriptions, then credit: as those who place orders lock them. */
    private void lock(Order order) {
        List<UUID> touched = touched(order);
        invoicing.lock(order.account(), touched);
        touched.forEach(subscriptions::locked);
    }

    private static List<UUID> touched(Order order) {
        return order.lines().stream()
                .map(OrderLine::subscriptionId)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }

    /** Provides what the order says; the payment is null when nothing was due. */
    private void provide(Order order, Payment payment) {
        List<LineDraft> charged = new ArrayList<>();
        List<LineDraft> back = new ArrayList<>();
        boolean note = order.net().isNegative() && !order.creditedApart();
        for (OrderLine line : order.lines()) {
            boolean less = note || order.creditedApart() && line.net().isNegative();
            (less ? back : charged).addAll(provideLine(order, line));
        }
        if (!charged.isEmpty()) {
            InvoiceDraft bought = draft(order, charged, new InvoiceOrigin.Order(order.id()));
            Invoice invoice = invoicing.ordered(bought, order.creditUsed());
            if (payment != null) {
                payments.settleOn(payment, invoice);
            }
        }
        if (!back.isEmpty()) {
            InvoiceOrigin origin =
                    charged.isEmpty()
                            ? new InvoiceOrigin.Order(order.id())
                            : new InvoiceOrigin.OrderCredit(order.id());
            invoicing.credit(draft(order, back, origin), CreditNoteReason.PLAN_CHANGE);
        }
        orders.complete(order);
    }

    private static InvoiceDraft draft(Order order, List<LineDraft> lines, InvoiceOrigin origin) {
        return new InvoiceDraft(order.account(), lines, order.tax(), 0, null, origin);
    }

    private List<LineDraft> provideLine(Order order, OrderLine line) {
        Locale locale = order.account().locale();
        if (line.kind() == ItemKind.TRIAL) {
            subscriptions.startTrial(fresh(order, line), line.service());
            return List.of();
        }
        if (!line.kind().onSubscription()) {
            UUID started = subscriptions.start(fresh(order, line)).id();
            return List.of(InvoiceLines.of(charged(line, started), locale));
        }
        Subscription subscription = subscriptions.locked(line.subscriptionId());
        List<LineDraft> lines = new ArrayList<>();
        lines.add(InvoiceLines.of(charged(line, subscription.id()), locale));
        if (!line.credit().isZero()) {
            lines.add(InvoiceLines.of(givenBack(line, subscription, order.placedOn()), locale));
        }
        subscriptions.change(subscription, line.choice(), order.placedOn());
        return lines;
    }

    /** What the period costs that the order begins. */
    private static ContractLine charged(OrderLine line, UUID subscription) {
        TermCharge charge =
                new TermCharge(
                        line.service(), line.charge(), line.charge(), line.chargeDerivation());
        return new ContractLine(ContractLine.Kind.CHARGED, subscription, line.choice(), charge);
    }

    /** The unused days of what a changed subscription was before. */
    private static ContractLine givenBack(OrderLine line, Subscription before, LocalDate day) {
        Prorated unused =
                new Prorated(line.credit(), before.service().from(day), line.creditDerivation());
        return ContractLine.givenBack(before.id(), before.choice(), unused);
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
