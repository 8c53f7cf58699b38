package abono.api.billing;

import abono.api.wire.Link;
import abono.money.Money;
import abono.payments.Allocation;
import abono.payments.Payment;
import abono.payments.PaymentKind;
import abono.payments.PaymentStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Money received, refused or on its way.
 *
 * @param overpaid what came when nothing was open any more: it is account credit
 * @param actionUrl where the payer confirms, while that is needed
 * @param reversed why a transfer was undone, or null
 * @param failure why it failed: the gateway's code
 */
public record PaymentView(
        UUID id,
        String number,
        Link account,
        String payer,
        PaymentKind kind,
        PaymentStatus status,
        Money amount,
        Card card,
        String actionUrl,
        String failure,
        String reversed,
        String reference,
        LocalDate receivedOn,
        Instant createdAt,
        Instant settledAt,
        List<Part> allocations,
        Money overpaid,
        String href) {

    record Card(String brand, String lastFour) {}

    record Part(Link invoice, Money amount) {
        static Part of(Allocation allocation) {
            return new Part(
                    Link.to("invoices", allocation.invoice().id(), allocation.invoice().number()),
                    allocation.amount());
        }
    }

    static PaymentView of(Payment payment) {
        return new PaymentView(
                payment.id(),
                payment.number(),
                Link.to("accounts", payment.account().id(), payment.account().number()),
                payment.payer() == null ? null : payment.payer().name(),
                payment.kind(),
                payment.status(),
                payment.amount(),
                payment.cardBrand() == null
                        ? null
                        : new Card(payment.cardBrand(), payment.cardLastFour()),
                payment.actionUrl(),
                payment.failure(),
                payment.reversalReason(),
                payment.bankReference(),
                payment.receivedOn(),
                payment.createdAt(),
                payment.settledAt(),
                payment.allocations().stream().map(Part::of).toList(),
                payment.overpaid(),
                Link.href("payments", payment.id()));
    }
}
