package abono.portal.bills;

import abono.payments.Payment;
import abono.payments.PaymentReadService;
import abono.portal.CurrentAccount;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** The payments of the account, those that failed too, newest first. */
@Named("customerPaymentsPage")
@RequestScoped
public class PaymentsPage {
    private static final int PAGE = 20;

    @Inject private CurrentAccount account;
    @Inject private PaymentReadService payments;
    private UUID before;
    private List<Payment> rows;

    /** One page of them; one more is read, to know whether there is another. */
    public List<Payment> rows() {
        if (rows == null) {
            rows = payments.list(account.id(), before, PAGE + 1);
        }
        return rows.subList(0, Math.min(rows.size(), PAGE));
    }

    /** Where the next page begins, or null on the last one. */
    public UUID older() {
        rows();
        return rows.size() <= PAGE ? null : rows.get(PAGE - 1).id();
    }

    public UUID getBefore() {
        return before;
    }

    public void setBefore(UUID before) {
        this.before = before;
    }
}
