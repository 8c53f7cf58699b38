package abono.collections;

import abono.invoices.Invoice;
import abono.payments.AutomaticPayments;
import abono.payments.Payment;
import abono.payments.PaymentEvent;
import abono.payments.PaymentStatus;
import abono.refusals.Refusal;
import abono.time.BusinessTime;
import abono.time.TimeHasPassed;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Tries what is due, outside any transaction, and hears of payments by whatever way. */
@Dependent
public class CollectionRun {
    /** After the renewals that it collects. */
    static final int SECOND = 200;

    private static final Logger LOG = Logger.getLogger(CollectionRun.class.getName());

    @Inject private Collections collections;
    @Inject private AutomaticPayments payments;
    @Inject private PaidInvoices paid;
    @Inject private BusinessTime time;

    void run(@Observes @Priority(SECOND) TimeHasPassed passed) {
        LocalDate latest = LocalDate.ofInstant(passed.now(), ZoneOffset.ofHours(14));
        for (Collection due : collections.due(latest)) {
            try {
                attempt(due);
            } catch (RuntimeException failed) {
                LOG.log(Level.SEVERE, "Collection of invoice " + due.invoiceId(), failed);
            }
        }
    }

    private void attempt(Collection due) {
        Invoice invoice = collections.invoice(due.invoiceId());
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

    void received(@Observes PaymentEvent.Received news) {
        paid.of(news.subject())
                .forEach(each -> collections.paid(each, time.today(each.account().zone())));
    }
}
