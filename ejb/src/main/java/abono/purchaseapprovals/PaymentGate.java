package abono.purchaseapprovals;

import abono.accounts.Account;
import abono.invoices.Invoice;
import abono.money.Money;
import abono.payments.Allocation;
import abono.payments.Payment;
import abono.payments.PaymentEvent;
import abono.purchaseapprovals.ConsentRefusal.Reason;
import abono.purchaseapprovals.ConsentRequest.Status;
import abono.time.BusinessTime;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/**
 * Lets a card payment above the limit pass when each of its parts was approved (U5). It works in
 * the transaction that writes the attempt down, which holds the row locks of the invoices: so of
 * two payments at once one uses the approval, and {@code consent_payment_used} stands behind it.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class PaymentGate {
    @PersistenceContext private EntityManager em;
    @Inject private Consents consents;
    @Inject private BusinessTime time;
    @Inject private Event<ConsentEvent> events;

    /** What is charged by itself has no payer: the account agreed to that when it kept the card. */
    void attempted(@Observes PaymentEvent.Attempted event) {
        Payment payment = em.find(Payment.class, event.subject());
        Account account = payment.account();
        boolean asked =
                payment.payer() != null
                        && account.corporate()
                        && consents.rules(account.id()).limits(payment.amount());
        if (asked) {
            payment.allocations().forEach(part -> use(part, payment));
        }
    }

    private void use(Allocation part, Payment payment) {
        consents.usable(part.invoice().id(), part.amount())
                .orElseThrow(() -> new ConsentRefusal(Reason.PAYMENT_CONSENT_NEEDED))
                .use(payment.id());
    }

    /** What brought no money did not use the approval up. */
    void failed(@Observes PaymentEvent.Failed event) {
        consents.usedBy(event.subject()).forEach(each -> each.use(null));
    }

    /** Closes what was asked for and cannot be paid any more. */
    void received(@Observes PaymentEvent.Received event) {
        for (Allocation part : em.find(Payment.class, event.subject()).allocations()) {
            Invoice invoice = part.invoice();
            Money left = invoice.available();
            consents.ofInvoice(invoice.id(), Status.WAITING).stream()
                    .filter(each -> each.amount().compareTo(left) > 0)
                    .forEach(this::close);
        }
    }

    private void close(ConsentRequest request) {
        request.end(Status.CLOSED, "PAID", time.now());
        events.fire(new ConsentEvent.Closed(request.id(), request.accountId(), "PAID"));
    }
}
