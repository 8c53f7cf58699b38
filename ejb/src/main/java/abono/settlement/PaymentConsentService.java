package abono.settlement;

import abono.invoices.Invoice;
import abono.invoices.Invoices;
import abono.money.Money;
import abono.purchaseapprovals.ConsentRequest;
import abono.purchaseapprovals.PaymentApprovals;
import abono.security.AccessRefusal;
import abono.security.Caller;
import abono.security.Right;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.UUID;

/** Payers ask the approvers for a payment above the limit of their account's rules (U5). */
@Stateless
@RolesAllowed(Right.PAY_INVOICES)
public class PaymentConsentService {
    @Inject private PaymentService payments;
    @Inject private Invoices invoices;
    @Inject private PaymentApprovals approvals;
    @Inject private Caller caller;

    /**
     * Whether an amount of an invoice can be paid alone, and if not, how far its approval is.
     *
     * @param amount in major units
     * @throws abono.refusals.Refusal as the payment would be refused
     */
    public PaymentApprovals.State state(UUID invoice, BigDecimal amount) {
        Invoice found = locked(invoice, amount);
        return approvals.state(found, Money.of(amount, found.currency()));
    }

    /**
     * Asks for a payment. The row lock on the invoice puts those who ask for it in line; the same
     * key is the same request.
     *
     * @param amount in major units, from the minor unit to what can be paid
     * @throws abono.refusals.Refusal as the payment would be refused
     * @throws abono.purchaseapprovals.ConsentRefusal PAYMENT_FREE, PAYMENT_ALLOWED, ASKED_ALREADY,
     *     NOT_ENOUGH_APPROVERS
     */
    public ConsentRequest request(UUID id, BigDecimal amount, String key) {
        Invoice invoice = locked(id, amount);
        return approvals.ask(invoice, Money.of(amount, invoice.currency()), caller.person(), key);
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
