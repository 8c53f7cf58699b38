package abono.payments;

import abono.invoices.Invoice;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Payments for orders, by the same protocol as those for invoices; only {@code billing} calls. */
@Dependent
public class OrderPayments {
    @Inject private Payments payments;
    @Inject private GatewayCalls calls;

    /**
     * Writes the attempt down in the transaction that fixes the order: either both are there after
     * a crash or none.
     *
     * @throws PaymentRefusal NO_CARD when none was chosen
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void attempt(OrderCharge charge, Instant now) {
        if (charge.card() == null) {
            throw new PaymentRefusal(PaymentRefusal.Reason.NO_CARD);
        }
        PaymentKey key = PaymentKey.of("order:" + charge.order(), charge.card());
        payments.add(Payment.forOrder(charge, key, now));
    }

    /** The payment of an order, if it needed one. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Payment> ofOrder(UUID order) {
        return payments.ofOrder(order);
    }

    /** Charges the card, outside any transaction; no answer leaves the payment PENDING. */
    public Payment charge(Payment attempt) {
        return attempt.status() == PaymentStatus.PENDING ? calls.charge(attempt) : attempt;
    }

    /** Settles a received payment on the invoice of its order. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void settle(Payment payment, Invoice invoice) {
        payment.settleOn(invoice);
    }
}
