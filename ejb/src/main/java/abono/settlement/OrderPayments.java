package abono.settlement;

import abono.payments.OrderCharge;
import abono.payments.Payment;
import abono.payments.PaymentLifecycle;
import abono.payments.PaymentStatus;
import abono.payments.Payments;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Payments for orders, by the same protocol as those for invoices; {@code checkout} calls. */
@Dependent
public class OrderPayments {
    @Inject private Payments payments;
    @Inject private PaymentLifecycle lifecycle;
    @Inject private GatewayCalls calls;

    /**
     * Writes the attempt down in the transaction that fixes the order: either both are there after
     * a crash or none.
     *
     * @throws abono.payments.PaymentRefusal NO_CARD when none was chosen
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void attempt(OrderCharge charge) {
        lifecycle.attempt(charge);
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
}
