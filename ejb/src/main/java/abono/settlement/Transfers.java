package abono.settlement;

import abono.creditnotes.CreditNotes;
import abono.invoices.Invoices;
import abono.money.Money;
import abono.payments.Allocation;
import abono.payments.Payment;
import abono.payments.PaymentLifecycle;
import abono.payments.PaymentRefusal;
import abono.payments.PaymentStatus;
import abono.payments.Payments;
import abono.security.Person;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What is special about transfers: the same one twice is asked, and a mistake is undone. */
@Dependent
class Transfers {
    @Inject private Payments payments;
    @Inject private PaymentLifecycle lifecycle;
    @Inject private Invoices invoices;
    @Inject private CreditNotes notes;

    /**
     * Refuses what is recorded already; the invoices' row locks let one of two at once see the
     * other.
     *
     * @throws PaymentRefusal SAME_TRANSFER with number, day and amount of the one that is there
     */
    void refuseTwice(BankTransfer wanted) {
        same(wanted)
                .ifPresent(
                        there -> {
                            throw new PaymentRefusal(
                                    PaymentRefusal.Reason.SAME_TRANSFER,
                                    there.number(),
                                    there.receivedOn(),
                                    there.amount());
                        });
    }

    /** The same day, amount and reference for one of the same invoices. */
    Optional<Payment> same(BankTransfer wanted) {
        List<UUID> invoices = wanted.parts().stream().map(InvoiceAmount::invoice).toList();
        BigDecimal amount =
                wanted.parts().stream()
                        .map(InvoiceAmount::amount)
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return payments.transfers(wanted.account(), wanted.receivedOn(), invoices).stream()
                .filter(there -> there.amount().amount().compareTo(amount) == 0)
                .filter(there -> said(there.bankReference()).equals(said(wanted.reference())))
                .findFirst();
    }

    private static String said(String reference) {
        return Objects.requireNonNullElse(reference, "").strip().toLowerCase(Locale.ROOT);
    }

    /**
     * Undoes a transfer; undone before, it stays as it is.
     *
     * @throws PaymentRefusal NOT_A_TRANSFER; GIVEN_BACK_SINCE when a credit note has given its
     *     money to the customer's credit
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Payment reverse(UUID id, String why, Person by) {
        Payment payment = payments.locked(id).orElseThrow();
        if (payment.status() == PaymentStatus.REVERSED) {
            return payments.find(id).orElseThrow();
        }
        if (!payment.reversible()) {
            throw new PaymentRefusal(PaymentRefusal.Reason.NOT_A_TRANSFER);
        }
        payment.allocations().stream()
                .map(part -> part.invoice().id())
                .sorted()
                .forEach(invoices::locked);
        payment.allocations().forEach(this::refuseIfGivenBack);
        lifecycle.reverse(payment, why, by);
        return payments.find(id).orElseThrow();
    }

    private void refuseIfGivenBack(Allocation part) {
        Money left = part.invoice().paid().minus(part.amount());
        if (notes.provided(part.invoice()).compareTo(left) > 0) {
            throw new PaymentRefusal(
                    PaymentRefusal.Reason.GIVEN_BACK_SINCE, part.invoice().number());
        }
    }
}
