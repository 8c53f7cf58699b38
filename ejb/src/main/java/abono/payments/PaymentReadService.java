package abono.payments;

import abono.security.AccessRefusal;
import abono.security.Caller;
import abono.security.Right;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Shows payments to those who may read an account's billing. */
@Stateless
@RolesAllowed(Right.READ_BILLING)
public class PaymentReadService {
    @Inject private Payments payments;
    @Inject private Caller caller;

    /** The payment, if the caller may read its account's billing. */
    public Payment find(UUID id) {
        Payment payment = payments.find(id).orElseThrow(AccessRefusal::unknown);
        caller.require(Right.READ_BILLING, payment.account());
        return payment;
    }

    /** The payments that were made or tried for an invoice, newest first. */
    public List<Payment> ofInvoice(UUID invoice) {
        return payments.list(null, invoice, caller.scope(Right.READ_BILLING), null, 200);
    }

    /**
     * A page of the payments that the caller may see, newest first.
     *
     * @param account of this account only, or null
     * @param before the last id of the page before, or null for the first page
     */
    public List<Payment> list(UUID account, UUID before, int limit) {
        return payments.list(account, null, caller.scope(Right.READ_BILLING), before, limit);
    }
}
