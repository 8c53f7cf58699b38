package abono.settlement;

import abono.dunning.Collections;
import abono.dunning.DueTry;
import abono.jobs.DueWork;
import abono.payments.Payment;
import abono.payments.PaymentStatus;
import abono.refusals.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/**
 * Charges the card on file for invoices whose dunning case is due for a try (P6), outside any
 * transaction. Every try has a key of its own, so that it is charged once; a try that brought the
 * money ends its case in {@link Settlement}.
 */
@Dependent
public class DunningCharges {
    @Inject private Collections dunning;
    @Inject private AutomaticPayments payments;
    @Inject private DueWork work;

    /** Tries what may be due at the instant; the account's own day decides. */
    public void run(Instant now) {
        LocalDate latest = LocalDate.ofInstant(now, ZoneOffset.ofHours(14));
        work.each("collections", dunning.due(latest), this::attempt);
    }

    private void attempt(UUID invoice) {
        dunning.dueTry(invoice)
                .ifPresent(due -> failure(due).ifPresent(why -> dunning.failed(due, why)));
    }

    /** Why the try failed; empty when the money came or may still come. */
    private Optional<String> failure(DueTry due) {
        try {
            Optional<Payment> payment =
                    payments.charge(
                            due.invoice(), "collect:" + due.invoice().id() + ":" + due.tries());
            if (payment.isEmpty()) {
                return Optional.of("no_card");
            }
            return payment.filter(each -> each.status() == PaymentStatus.FAILED)
                    .map(Payment::failure);
        } catch (Refusal refused) {
            return Optional.of("expired_card")
                    .filter(any -> refused.reason().name().equals("EXPIRED_CARD"));
        }
    }
}
