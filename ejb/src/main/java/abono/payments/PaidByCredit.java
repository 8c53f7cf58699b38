package abono.payments;

import abono.accountcredit.CreditEntry;
import abono.accountcredit.CreditMove;
import abono.accountcredit.Credits;
import abono.money.Money;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

/**
 * What payments do to the customer's credit. The invoices are locked before the credit's row,
 * always, so a payment and a credit note at once wait for each other instead of for ever.
 */
@Dependent
class PaidByCredit {
    @Inject private Credits credits;

    /**
     * Takes the credit that a payment pays with.
     *
     * @throws PaymentRefusal NOT_ENOUGH_CREDIT with what there is
     */
    void take(Payment payment) {
        Money available = credits.locked(payment.account());
        if (payment.amount().compareTo(available) > 0) {
            throw new PaymentRefusal(PaymentRefusal.Reason.NOT_ENOUGH_CREDIT, available);
        }
        payment.allocations()
                .forEach(part -> credits.use(move(payment, part, null), part.amount()));
    }

    /** Keeps what a payment brought too much: a credit note had reduced what was open. */
    void keep(Payment payment, Money overpaid, Instant now) {
        if (overpaid.isPositive()) {
            Allocation part = payment.allocations().get(0);
            credits.give(move(payment, part, now), CreditEntry.Kind.OVERPAID, overpaid);
        }
    }

    private static CreditMove move(Payment payment, Allocation part, Instant at) {
        UUID invoice = part.invoice().id();
        return new CreditMove(
                payment.account(), invoice, payment.id(), at == null ? payment.createdAt() : at);
    }
}
