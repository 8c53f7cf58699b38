package abono.purchaseapprovals;

import abono.accounts.Account;
import abono.invoices.Invoice;
import abono.invoices.Invoices;
import abono.money.Money;
import abono.payments.InvoiceAmount;
import abono.payments.PaymentService;
import abono.purchaseapprovals.ConsentRefusal.Reason;
import abono.purchaseapprovals.ConsentRequest.Status;
import abono.security.AccessRefusal;
import abono.security.Caller;
import abono.security.Right;
import abono.time.BusinessTime;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** Payers ask the approvers for a payment above the limit of their account's rules (U5). */
@Stateless
@RolesAllowed(Right.PAY_INVOICES)
public class PaymentConsentService {
    /** Whether a payment can be made. */
    public enum State {
        /** It is not above the limit, or the account has none. */
        FREE,
        /** It has to be asked for. */
        NEEDED,
        /** A payment of the invoice was asked for, and the approvers have not decided. */
        WAITING,
        /** It is approved. */
        GIVEN
    }

    @Inject private PaymentService payments;
    @Inject private Invoices invoices;
    @Inject private Consents consents;
    @Inject private Caller caller;
    @Inject private BusinessTime time;
    @Inject private Event<ConsentEvent> events;

    /**
     * Whether an amount of an invoice can be paid alone, and if not, how far its approval is.
     *
     * @throws abono.refusals.Refusal as the payment would be refused
     */
    public State state(UUID invoice, BigDecimal amount) {
        Invoice found = locked(invoice, amount);
        Money wanted = Money.of(amount, found.currency());
        if (!limited(found.account(), wanted)) {
            return State.FREE;
        }
        if (consents.usable(invoice, wanted).isPresent()) {
            return State.GIVEN;
        }
        return consents.ofInvoice(invoice, Status.WAITING).isEmpty() ? State.NEEDED : State.WAITING;
    }

    /**
     * Asks for a payment. The row lock on the invoice puts those who ask for it in line, and {@code
     * consent_payment_waiting} lets it have one waiting request; the same key is the same request.
     *
     * @param amount in major units, from the minor unit to what can be paid
     * @throws abono.refusals.Refusal as the payment would be refused
     * @throws ConsentRefusal PAYMENT_FREE, PAYMENT_ALLOWED, ASKED_ALREADY, NOT_ENOUGH_APPROVERS
     */
    public ConsentRequest request(UUID id, BigDecimal amount, String key) {
        Invoice invoice = locked(id, amount);
        Money wanted = Money.of(amount, invoice.currency());
        if (!limited(invoice.account(), wanted)) {
            throw new ConsentRefusal(Reason.PAYMENT_FREE);
        }
        if (consents.usable(id, wanted).isPresent()) {
            throw new ConsentRefusal(Reason.PAYMENT_ALLOWED);
        }
        List<ConsentRequest> waiting = consents.ofInvoice(id, Status.WAITING);
        if (!waiting.isEmpty()) {
            return sameCommand(waiting.get(0), key);
        }
        ConsentRequest request =
                new ConsentRequest(invoice, wanted, caller.person(), key, time.now());
        consents.ask(request, consents.rules(request.accountId()).paymentStep(wanted));
        events.fire(new ConsentEvent.Asked(request.id(), request.accountId(), caller.id()));
        return request;
    }

    private ConsentRequest sameCommand(ConsentRequest waiting, String key) {
        if (!waiting.key().equals(key) || !waiting.requester().id().equals(caller.id())) {
            throw new ConsentRefusal(Reason.ASKED_ALREADY, waiting.requester().name());
        }
        return waiting;
    }

    private boolean limited(Account account, Money amount) {
        return account.corporate() && consents.rules(account.id()).limits(amount);
    }

    /** The invoice under its row lock, when the caller may pay so much of it. */
    private Invoice locked(UUID id, BigDecimal amount) {
        payments.openAfter(new InvoiceAmount(id, amount));
        Invoice invoice = invoices.locked(id);
        if (invoice == null) {
            throw AccessRefusal.unknown();
        }
        caller.require(Right.PAY_INVOICES, invoice.account());
        return invoice;
    }
}
