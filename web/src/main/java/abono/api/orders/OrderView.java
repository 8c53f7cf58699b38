package abono.api.orders;

import abono.api.wire.Link;
import abono.checkout.Purchase;
import abono.invoices.Invoice;
import abono.money.Money;
import abono.orders.Order;
import abono.orders.OrderStatus;
import abono.payments.Payment;
import abono.payments.PaymentStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An order and what became of it.
 *
 * @param due what the card pays
 * @param document its invoice, or the credit note of a change that gave money back
 * @param actionUrl where the payer confirms, while that is needed
 * @param failure why it was not paid: the gateway's code
 */
public record OrderView(
        UUID id,
        String number,
        Link account,
        OrderStatus status,
        LocalDate placedOn,
        List<ItemView> items,
        Money net,
        Money tax,
        Money total,
        Money credit,
        Money due,
        Link document,
        Link payment,
        PaymentStatus paymentStatus,
        String actionUrl,
        String failure) {

    static OrderView of(Purchase purchase) {
        Order order = purchase.order();
        Payment payment = purchase.payment();
        return new OrderView(
                order.id(),
                order.number(),
                Link.to("accounts", order.account().id(), order.account().number()),
                order.status(),
                order.placedOn(),
                order.lines().stream().map(ItemView::of).toList(),
                order.net(),
                order.taxAmount(),
                order.total(),
                order.creditUsed(),
                order.due(),
                document(purchase.document()),
                payment == null ? null : Link.to("payments", payment.id(), payment.number()),
                payment == null ? null : payment.status(),
                payment == null ? null : payment.actionUrl(),
                order.failure());
    }

    private static Link document(Invoice document) {
        return document == null ? null : Link.to("invoices", document.id(), document.number());
    }
}
