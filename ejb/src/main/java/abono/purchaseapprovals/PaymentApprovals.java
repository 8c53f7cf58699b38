package abono.purchaseapprovals;

import abono.accounts.Account;
import abono.invoices.Invoice;
import abono.money.Money;
import abono.purchaseapprovals.ConsentRefusal.Reason;
import abono.purchaseapprovals.ConsentRequest.Status;
import abono.security.Person;
import abono.time.BusinessTime;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * Lets a payment above the limit pass when each of its parts was approved (U5). It works in the
 * transaction of the payment, which holds the row locks of the invoices: so of two payments at once
 * one uses the approval, and {@code consent_payment_used} stands behind it.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class PaymentApprovals {
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

    /** Why less is left to be paid. */
    public enum Closing {
        /** Another payment came. */
        PAID,
        /** A credit note took it. */
        CREDITED
    }

    @Inject private Consents consents;
    @Inject private BusinessTime time;
    @Inject private Event<ConsentEvent> events;

    /** Whether the account's rules ask for approval of so much. */
    public boolean needed(Account account, Money amount) {
        return account.corporate() && consents.rules(account.id()).limits(amount);
    }

    /** Whether so much of an invoice, whose row is locked, can be paid alone; if not, how far. */
    public State state(Invoice invoice, Money amount) {
        if (!needed(invoice.account(), amount)) {
            return State.FREE;
        }
        if (consents.usable(invoice.id(), amount).isPresent()) {
            return State.GIVEN;
        }
        return waiting(invoice).isEmpty() ? State.NEEDED : State.WAITING;
    }

    /**
     * Asks for a payment of an invoice, whose row lock puts those who ask for it in line; {@code
     * consent_payment_waiting} lets it have one waiting request, and the same key is the same
     * request.
     *
     * @throws ConsentRefusal PAYMENT_FREE, PAYMENT_ALLOWED, ASKED_ALREADY, NOT_ENOUGH_APPROVERS
     */
    public ConsentRequest ask(Invoice invoice, Money amount, Person by, String key) {
        switch (state(invoice, amount)) {
            case FREE -> throw new ConsentRefusal(Reason.PAYMENT_FREE);
            case GIVEN -> throw new ConsentRefusal(Reason.PAYMENT_ALLOWED);
            case WAITING -> {
                return sameCommand(waiting(invoice).get(0), by, key);
            }
            default -> {
                return add(new ConsentRequest(invoice, amount, by, key, time.now()));
            }
        }
    }

    private ConsentRequest add(ConsentRequest request) {
        consents.ask(request, consents.rules(request.accountId()).paymentStep(request.amount()));
        UUID by = request.requester().id();
        events.fire(new ConsentEvent.Asked(request.id(), request.accountId(), by));
        return request;
    }

    private static ConsentRequest sameCommand(ConsentRequest waiting, Person by, String key) {
        Person asked = waiting.requester();
        if (!waiting.key().equals(key) || !asked.id().equals(by.id())) {
            throw new ConsentRefusal(Reason.ASKED_ALREADY, asked.name());
        }
        return waiting;
    }

    private List<ConsentRequest> waiting(Invoice invoice) {
        return consents.ofInvoice(invoice.id(), Status.WAITING);
    }

    /**
     * Uses up the approval of a part of a payment.
     *
     * @param amount that was approved, exactly
     * @throws ConsentRefusal PAYMENT_CONSENT_NEEDED when there is none, or another payment used it
     */
    public void use(UUID invoice, Money amount, UUID payment) {
        consents.usable(invoice, amount)
                .orElseThrow(() -> new ConsentRefusal(Reason.PAYMENT_CONSENT_NEEDED))
                .use(payment);
    }

    /** Gives back what a payment used that brought no money. */
    public void giveBack(UUID payment) {
        consents.usedBy(payment).forEach(each -> each.use(null));
    }

    /**
     * Closes what was asked for an invoice, whose row is locked, and is more than is left of it.
     */
    public void closeAbove(Invoice invoice, Closing why) {
        consents.ofInvoice(invoice.id(), Status.WAITING).stream()
                .filter(each -> each.amount().compareTo(invoice.available()) > 0)
                .forEach(each -> close(each, why));
    }

    private void close(ConsentRequest request, Closing why) {
        request.end(Status.CLOSED, why.name(), time.now());
        events.fire(new ConsentEvent.Closed(request.id(), request.accountId(), why.name()));
    }
}
