package abono.dunning;

import abono.invoices.Invoice;
import abono.invoices.InvoiceEvent;
import abono.jobs.DueWork;
import abono.payments.AutomaticPayments;
import abono.payments.Payment;
import abono.payments.PaymentEvent;
import abono.payments.PaymentStatus;
import abono.refusals.Refusal;
import abono.time.BusinessTime;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** Tries what is due, outside any transaction, and hears of payments by whatever way. */
@Dependent
public class CollectionRun {
    @Inject private Collections collections;
    @Inject private AutomaticPayments payments;
    @Inject private PaidInvoices paid;
    @Inject private BusinessTime time;
    @Inject private DueWork work;

    /** Tries what may be due at the instant; the account's own day decides. */
    public void run(Instant now) {
        LocalDate latest = LocalDate.ofInstant(now, ZoneOffset.ofHours(14));
        work.each("collections", collections.due(latest), this::attempt);
    }

    private void attempt(UUID id) {
        Collection due = collections.find(id);
        Invoice invoice = collections.invoice(id);
        LocalDate today = time.today(invoice.account().zone());
        if (due.nextTryOn().isAfter(today)) {
            return;
        }
        String why = charge(invoice, due.tries());
        if (why != null) {
            collections.failed(invoice.id(), due.tries(), why, today);
        }
    }

    /** Why the try failed; null when the money came or may still come. */
    private String charge(Invoice invoice, int tries) {
        try {
            Optional<Payment> payment =
                    payments.charge(invoice, "collect:" + invoice.id() + ":" + tries);
            if (payment.isEmpty()) {
                return "no_card";
            }
            return payment.get().status() == PaymentStatus.FAILED ? payment.get().failure() : null;
        } catch (Refusal refused) {
            return refused.reason().name().equals("EXPIRED_CARD") ? "expired_card" : null;
        }
    }

    /** A reduction took all that was open: there is nothing to collect any more. */
    void settled(@Observes InvoiceEvent.Settled news) {
        collections.settled(news.subject());
    }

    void received(@Observes PaymentEvent.Received news) {
        paid.of(news.subject())
                .forEach(each -> collections.paid(each, time.today(each.account().zone())));
    }
}
